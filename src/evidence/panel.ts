import { html } from "npm:htl";
import { formatNumber, plural } from "../domain/format.js";
import { copyText } from "./copy-text.js";
import { type EvidenceSentence, type SentencePlaces, sentenceGroups } from "./sentence-groups.js";

/** What a number asks the panel to show. */
export interface EvidenceRequest<Selection> {
  /** What was counted, in words. */
  readonly title: string;
  /** The number that the list must match. */
  readonly count: number;
  readonly selection: Selection;
}

export interface PanelOptions<Selection> extends SentencePlaces {
  /** The sentences a selection counts, by post and in their order, some at a time. */
  readonly resolve: (selection: Selection) => AsyncIterator<readonly EvidenceSentence[]>;
  /** What a selection counts, in words. */
  readonly about?: (selection: Selection) => Promise<string>;
}

export interface Panel<Selection> {
  readonly element: HTMLElement;
  readonly open: (request: EvidenceRequest<Selection>) => Promise<void>;
  readonly close: () => void;
}

/** Sentences that are looked up at once. */
const most = 200;

/**
 * The one place where a number shows its sentences: a drawer beside the page, which makes room and keeps the number where it was, a sheet from below on phones. Of many the first are shown,
 * and more when asked for; no more is looked up than that.
 * Escape, wherever the focus is, and Close put it away; a focus that was in it goes back to the number, or to the one drawn in its place. Next goes on to
 * the page's next number. A list that does not match its number is said to be an error, never shown as if it did.
 */
export function evidencePanel<Selection>(options: PanelOptions<Selection>): Panel<Selection> {
  const heading = html`<h2 tabindex="-1" id="evidence-title"></h2>` as HTMLElement;
  const summary = html`<p role="status"></p>` as HTMLElement;
  const about = html`<p></p>` as HTMLElement;
  const list =
    html`<div class="sentences" tabindex="0" role="region" aria-label="Sentences"></div>` as HTMLElement;
  let opener: Element | null = null;
  let place = -1;
  let found: EvidenceSentence[] = [];
  let visible = 0;
  let turn = 0;

  const close = (): void => {
    if (element.hidden || !element.isConnected) return;
    const held = document.activeElement;
    const isElsewhere = held !== null && held !== document.body && !element.contains(held);
    const number = drawnNow(opener, place);
    inPlace(number, () => {
      element.hidden = true;
    });
    turn += 1;
    if (!isElsewhere && (number instanceof HTMLElement || number instanceof SVGElement)) number.focus();
  };

  const next = (): void => {
    const all = numbers();
    const following = all[all.indexOf(drawnNow(opener, place) as HTMLElement) + 1] ?? all[0];
    if (following === undefined) return;
    following.focus();
    following.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  };

  const copy = async (): Promise<void> => {
    const mine = turn;
    const told = await copyText(asText(heading.textContent ?? "", found.slice(0, visible), options));
    if (mine === turn) summary.textContent = told;
  };

  const element = html`<aside class="evidence" role="dialog" aria-labelledby="evidence-title" hidden>
    <header>${heading}${about}${summary}<div class="actions">${[
      action("Next number", next),
      action("Copy", copy),
      action("Download", () => download(heading.textContent ?? "", found.slice(0, visible), options)),
      action("Close", close),
    ]}</div></header>${list}</aside>` as HTMLElement;
  document.addEventListener("keydown", ({ key }) => key === "Escape" && close());

  const open = async (request: EvidenceRequest<Selection>): Promise<void> => {
    const mine = ++turn;
    if (!element.contains(document.activeElement)) {
      opener = document.activeElement;
      place = numbers().indexOf(opener as HTMLElement);
    }
    // With the title and before any wait: what is copied or downloaded meanwhile stands under it.
    found = [];
    visible = 0;
    heading.textContent = request.title;
    summary.textContent = "Looking up the sentences…";
    about.textContent = "";
    list.replaceChildren();
    inPlace(opener, () => {
      element.hidden = false;
    });
    heading.focus();
    try {
      const words = (await options.about?.(request.selection)) ?? "";
      if (mine !== turn) return;
      about.textContent = words;
      await showMore(request, options.resolve(request.selection), mine);
    } catch (error) {
      fail(error, mine);
    }
  };

  const fail = (error: unknown, mine: number): void => {
    if (mine === turn)
      summary.textContent = `The sentences could not be loaded: ${error instanceof Error ? error.message : error}. Reload the page to try again.`;
  };

  /** Shows the next sentences, and looks up no more than that takes. */
  const showMore = async (
    request: EvidenceRequest<Selection>,
    turns: AsyncIterator<readonly EvidenceSentence[]>,
    mine: number,
  ): Promise<void> => {
    const wanted = visible + most;
    let ended = false;
    const lookUp = async (): Promise<void> => {
      const { value, done } = await turns.next();
      if (mine !== turn) return;
      if (done === true) ended = true;
      else found.push(...value);
    };
    if (visible === 0) await lookUp();
    while (mine === turn && !ended && found.length < Math.min(wanted, request.count)) {
      if (visible === 0)
        summary.textContent = `Looking up the sentences… ${formatNumber(found.length)} of ${formatNumber(request.count)} so far`;
      await lookUp();
    }
    if (mine !== turn) return;
    visible = Math.min(wanted, found.length);
    const isRest = found.length > visible || (!ended && found.length < request.count);
    const differs = found.length > request.count || (ended && found.length < request.count);
    element.dataset.count = String(found.length);
    summary.textContent =
      isRest && !differs
        ? `The first ${formatNumber(visible)} of ${formatNumber(request.count)} sentences`
        : describe(request.count, found.length);
    list.replaceChildren(...sentenceGroups(found.slice(0, visible), options));
    if (!isRest) return;
    const more = action("Show more", async () => {
      more.disabled = true;
      await showMore(request, turns, mine).catch((error) => fail(error, mine));
      if (mine === turn) list.focus({ preventScroll: true });
    });
    list.append(more);
  };
  return { element, open, close };
}

/** The page's numbers that open. */
const numbers = (): (HTMLElement | SVGElement)[] => [
  ...document.querySelectorAll<HTMLElement | SVGElement>("main [data-evidence]"),
];

/** What opened the panel, or where it has been drawn anew since, the number that counts the same, else the one in its place. */
function drawnNow(opener: Element | null, place: number): Element | null {
  if (opener === null || opener.isConnected) return opener;
  const all = numbers();
  const selection = opener.getAttribute("data-evidence");
  const same = [all[place], ...all].find((number) => number?.getAttribute("data-evidence") === selection);
  return same ?? all[place] ?? null;
}

/** Changes what is shown, and scrolls by as much as an element of the page moves up or down with that: readers find it where it was. */
function inPlace(element: Element | null, change: () => void): void {
  const before = element?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (element?.getBoundingClientRect().top ?? 0) - before;
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: "instant" });
}

/** The site's content policy forbids handlers in markup, so they are added to the element. */
function action(label: string, run: () => void | Promise<void>): HTMLButtonElement {
  const button = html`<button type="button" class="quiet">${label}</button>` as HTMLButtonElement;
  button.addEventListener("click", () => void run());
  return button;
}

const describe = (expected: number, found: number): string => {
  if (expected !== found)
    return `Error: the number is ${expected}, but ${found} sentences were found. Please report this page.`;
  return found === 0 ? "No sentence: the number is zero." : plural(found, "sentence");
};

function asText<S>(
  title: string,
  sentences: readonly EvidenceSentence[],
  { post, href }: PanelOptions<S>,
): string {
  const lines = sentences.map(
    (sentence) =>
      `“${sentence.text}”\n  ${post(sentence.post_id).title}, ${sentence.voice}, ${new URL(href(sentence), location.href)}`,
  );
  return `${title}\n\n${lines.join("\n\n")}\n`;
}

function download<S>(title: string, sentences: readonly EvidenceSentence[], options: PanelOptions<S>): void {
  const address = URL.createObjectURL(
    new Blob([asText(title, sentences, options)], { type: "text/plain;charset=utf-8" }),
  );
  const link = html`<a href=${address} download="sentences.txt"></a>` as HTMLAnchorElement;
  link.click();
  URL.revokeObjectURL(address);
}
