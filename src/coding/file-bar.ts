import { html } from "npm:htl";
import { saveFile } from "../charts/save-file.js";
import { formatNumber } from "../domain/format.js";
import type { ReaderPost } from "../domain/reader.js";
import { coderNameFault } from "./coder-name.js";
import { readCodingCsv, toCodingCsv } from "./coding-csv.js";
import type { Draft } from "./draft.js";
import { placeUnits } from "./place-units.js";

export interface FileBarOptions {
  readonly draft: Draft;
  /** Ids of the posts that a file may name. */
  readonly posts: readonly string[];
  /** The text of a post, onto whose sentences a file's codes are put. */
  readonly readerOf: (post_id: string) => Promise<Pick<ReaderPost, "sentences">>;
  /** Ids of the targets that a saved file has a column for. */
  readonly targets: readonly string[];
  /** Told when a file has taken the draft's place. */
  readonly onOpen: () => void;
}

const sentences = (n: number): string => `${formatNumber(n)} coded ${n === 1 ? "sentence" : "sentences"}`;

/** Who codes, and the way from and to a file of the contest's `coding/`. What a file takes the place of can be taken back. */
export function fileBar({ draft, posts, readerOf, targets, onOpen }: FileBarOptions): HTMLElement {
  const name =
    html`<input type="text" name="coder" value=${draft.coder} autocomplete="off" spellcheck="false" />` as HTMLInputElement;
  const save = html`<button type="button" class="boxed">Save the coding file</button>` as HTMLButtonElement;
  const file = html`<input type="file" accept=".csv,text/csv" />` as HTMLInputElement;
  const said = html`<p class="note" role="status"></p>` as HTMLElement;
  const faults = html`<ul class="note faults" hidden></ul>` as HTMLElement;
  const back = html`<button type="button" class="boxed"></button>` as HTMLButtonElement;
  const showBack = () => {
    back.hidden = draft.before === null;
    back.textContent = `Back to the earlier ${sentences(draft.before ?? 0)}`;
  };
  showBack();
  const checkName = (): void => {
    const before = name.getAttribute("aria-invalid") === "true";
    const fault = draft.coder === "" ? null : coderNameFault(draft.coder);
    name.setAttribute("aria-invalid", String(fault !== null));
    if (fault !== null) said.textContent = fault;
    else if (before) said.textContent = "";
  };
  name.addEventListener("input", () => {
    draft.coder = name.value.trim();
    checkName();
  });
  checkName();
  draft.changes.addEventListener("change", () => {
    if (!draft.isKept)
      said.textContent = "This browser keeps nothing for this page: save the file before you leave.";
    showBack();
  });
  back.addEventListener("click", () => {
    draft.goBack();
    name.value = draft.coder;
    faults.hidden = true;
    checkName();
    said.textContent = `${sentences(draft.units().length)} in hand.`;
    onOpen();
  });
  save.addEventListener("click", () => {
    said.textContent = saveDraft(draft, targets);
  });
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    try {
      const taken = await takeFile(chosen, { draft, posts, readerOf });
      name.value = draft.coder;
      checkName();
      said.textContent = taken.said;
      faults.replaceChildren(...taken.faults.map((fault) => html`<li>${fault}</li>` as HTMLElement));
      faults.hidden = taken.faults.length === 0;
      onOpen();
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
    }
    file.value = "";
  });
  return html`<div class="controls coding-file">
    <label class="pick"><span>Who codes</span>${name}</label>
    ${save}
    <label class="pick"><span>Go on from a coding file</span>${file}</label>
    ${back}
    ${said}${faults}
    ${unreadNote(draft)}
  </div>` as HTMLElement;
}

/** Saves the draft as a coding file, if it is one to save; says what has become of it. */
function saveDraft(draft: Draft, targets: readonly string[]): string {
  const units = draft.units();
  const fault = coderNameFault(draft.coder);
  if (fault !== null) return fault;
  if (units.length === 0) return "Nothing is coded yet.";
  const name = `${draft.coder}.csv`;
  saveFile(new Blob([toCodingCsv(draft.coder, units, targets)], { type: "text/csv" }), name);
  return `${name} holds ${sentences(units.length)}. Put it into coding/ in the contest folder.`;
}

/** Puts a coding file in the draft's place; says so, how many codes followed their sentences, and which are left out. Rejects, and leaves the draft, where it is no coding file. */
async function takeFile(
  chosen: File,
  { draft, posts, readerOf }: Pick<FileBarOptions, "draft" | "posts" | "readerOf">,
) {
  const read = readCodingCsv(await chosen.text(), posts);
  const { units, moved, lost } = await placeUnits(read.units, readerOf);
  draft.replace(read.coder ?? chosen.name.replace(/\.csv$/i, ""), units);
  const faults = [...read.faults, ...lost];
  const followed =
    moved === 0
      ? ""
      : ` Moved to where ${moved === 1 ? "its sentence now stands" : "their sentences now stand"}: ${formatNumber(moved)}; check ${moved === 1 ? "it" : "them"} again.`;
  const left = faults.length === 0 ? "" : " Left out, and absent from any file saved here:";
  return { said: `${chosen.name}: ${sentences(units.length)} in hand.${followed}${left}`, faults };
}

/** Says that something was kept which is no draft, and hands it out; null where there is none. */
function unreadNote(draft: Draft): HTMLElement | null {
  if (draft.unread === "") return null;
  const save = html`<button type="button" class="boxed">Save it as it is</button>` as HTMLButtonElement;
  const drop = html`<button type="button" class="boxed">Discard it</button>` as HTMLButtonElement;
  const note =
    html`<div class="note">A coding that this browser had kept cannot be read. ${save} ${drop}</div>` as HTMLElement;
  save.addEventListener("click", () =>
    saveFile(new Blob([draft.unread], { type: "application/json" }), "unread-coding.json"),
  );
  drop.addEventListener("click", () => {
    draft.dropUnread();
    note.remove();
  });
  return note;
}
