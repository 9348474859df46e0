import { html } from "npm:htl";
import { saveFile } from "../charts/save-file.js";
import { formatNumber, plural } from "../domain/format.js";
import { copyText } from "./copy-text.js";
import { type EvidenceRequest, Lookup, type Resolve } from "./lookup.js";
import { makeRoom } from "./make-room.js";
import { drawnNow, nowhere, pageNumbers, placeOf } from "./page-numbers.js";
import type { SentencePlaces } from "./sentence-groups.js";

export interface PanelOptions<Selection> extends SentencePlaces {
  readonly resolve: Resolve<Selection>;
  /** What a selection counts, in words. */
  readonly about?: (selection: Selection) => Promise<string>;
}

export interface Panel<Selection> {
  readonly element: HTMLElement;
  readonly open: (request: EvidenceRequest<Selection>) => Promise<void>;
  readonly close: () => void;
}

/**
 * The one place where a number shows its sentences: a drawer beside the page, which makes room and keeps the number where it was; a sheet
 * from below where there is no room beside. Of many sentences the first are shown, and more when asked for; no more is looked up than that.
 * Escape, wherever the focus is, and Close put it away; a focus that was in it goes back to the number, or to the one drawn in its place. Next goes
 * on to the page's next number. A list that does not match its number is said to be an error, never shown as if it did.
 */
export function evidencePanel<Selection>(options: PanelOptions<Selection>): Panel<Selection> {
  const heading = html`<h2 tabindex="-1" id="evidence-title"></h2>` as HTMLElement;
  const summary = html`<p role="status"></p>` as HTMLElement;
  const about = html`<p></p>` as HTMLElement;
  const list =
    html`<div class="sentences" tabindex="0" role="region" aria-label="Sentences"></div>` as HTMLElement;
  let opener = nowhere;
  /** What is looked up for the number that is open; answers for any other come too late. */
  let current: Lookup<Selection> | null = null;
  /** How sentences are shown; not fetched before a number is opened. */
  let groups: typeof import("./sentence-groups.js") | null = null;

  const close = (): void => {
    if (element.hidden || !element.isConnected) return;
    const held = document.activeElement;
    const isElsewhere = held !== null && held !== document.body && !element.contains(held);
    const number = drawnNow(opener);
    element.hidden = true;
    current = null;
    if (!isElsewhere && (number instanceof HTMLElement || number instanceof SVGElement)) number.focus();
    makeRoom(element, opener);
  };

  const shownText = (): string =>
    groups?.sentencesText(heading.textContent ?? "", current?.found.slice(0, current.shown) ?? [], options) ??
    "";

  const copy = async (): Promise<void> => {
    const mine = current;
    const told = await copyText(shownText());
    if (mine === current) summary.textContent = told;
  };

  const download = (): void =>
    saveFile(new Blob([shownText()], { type: "text/plain;charset=utf-8" }), "sentences.txt");

  const element = html`<aside class="evidence" role="dialog" aria-labelledby="evidence-title" hidden>
    <header>${heading}${about}${summary}<div class="actions">${[
      action("Next number", () => openNext(drawnNow(opener))),
      action("Copy", copy),
      action("Download", download),
      action("Close", close),
    ]}</div></header>${list}</aside>` as HTMLElement;
  document.addEventListener("keydown", ({ key }) => key === "Escape" && close());

  const open = async (request: EvidenceRequest<Selection>): Promise<void> => {
    const lookup = new Lookup(request, options.resolve);
    // With the title and before any wait: what is copied or downloaded meanwhile stands under it.
    current = lookup;
    if (!element.contains(document.activeElement)) opener = placeOf(document.activeElement);
    heading.textContent = request.title;
    summary.textContent = "Looking up the sentences…";
    about.textContent = "";
    list.replaceChildren();
    element.hidden = false;
    heading.focus();
    makeRoom(element, opener);
    try {
      const words = (await options.about?.(request.selection)) ?? "";
      if (lookup !== current) return;
      about.textContent = words;
      await showMore(lookup);
    } catch (error) {
      fail(error, lookup);
    }
  };

  const fail = (error: unknown, lookup: Lookup<Selection>): void => {
    if (lookup === current)
      summary.textContent = `The sentences could not be loaded: ${error instanceof Error ? error.message : error}. Reload the page to try again.`;
  };

  /** Shows the next sentences. */
  const showMore = async (lookup: Lookup<Selection>): Promise<void> => {
    const { found, request } = lookup;
    await lookup.lookOn(() => {
      if (lookup !== current) return false;
      if (lookup.shown === 0)
        summary.textContent = `Looking up the sentences… ${formatNumber(found.length)} of ${formatNumber(request.count)} so far`;
      return true;
    });
    groups ??= await import("./sentence-groups.js");
    if (lookup !== current) return;
    element.dataset.count = String(found.length);
    summary.textContent =
      lookup.hasMore && !lookup.differs
        ? `The first ${formatNumber(lookup.shown)} of ${formatNumber(request.count)} sentences`
        : describe(request.count, found.length);
    list.replaceChildren(...groups.sentenceGroups(found.slice(0, lookup.shown), options));
    if (lookup.hasMore) list.append(moreButton(lookup));
  };

  const moreButton = (lookup: Lookup<Selection>): HTMLElement => {
    const more = action("Show more", async () => {
      more.disabled = true;
      await showMore(lookup).catch((error) => fail(error, lookup));
      if (lookup === current) list.focus({ preventScroll: true });
    });
    return more;
  };
  return { element, open, close };
}

/** Opens the page's number after the one that was opened; after the last, the first. */
function openNext(opener: Element | null): void {
  const all = pageNumbers();
  const following = all[all.indexOf(opener as HTMLElement) + 1] ?? all[0];
  if (following === undefined) return;
  following.focus();
  following.dispatchEvent(new MouseEvent("click", { bubbles: true }));
}

/** The site's content policy forbids handlers in markup, so they are added to the element. */
function action(label: string, run: () => void | Promise<void>): HTMLButtonElement {
  const button = html`<button type="button" class="quiet">${label}</button>` as HTMLButtonElement;
  button.addEventListener("click", () => void run());
  return button;
}

const describe = (expected: number, found: number): string => {
  if (expected !== found)
    return `Error: the number is ${expected}, but ${plural(found, "sentence")} ${found === 1 ? "was" : "were"} found. Please report this page.`;
  return found === 0 ? "No sentence: the number is zero." : plural(found, "sentence");
};
