import { html } from "npm:htl";
import { saveFile } from "../charts/save-file.js";
import { formatNumber } from "../domain/format.js";
import { readCodingCsv, toCodingCsv } from "./coding-csv.js";
import type { Draft } from "./draft.js";

export interface FileBarOptions {
  readonly draft: Draft;
  /** Ids of the posts that a file may name. */
  readonly posts: readonly string[];
  /** Ids of the targets that a saved file has a column for. */
  readonly targets: readonly string[];
  /** Told when a file has taken the draft's place. */
  readonly onOpen: () => void;
}

const sentences = (n: number): string => `${formatNumber(n)} coded ${n === 1 ? "sentence" : "sentences"}`;

const isCoder = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(name);

/** Who codes, and the way from and to a file of `data/coding/`. */
export function fileBar({ draft, posts, targets, onOpen }: FileBarOptions): HTMLElement {
  const name =
    html`<input type="text" name="coder" value=${draft.coder} autocomplete="off" spellcheck="false" />` as HTMLInputElement;
  const save = html`<button type="button" class="save">Save the coding file</button>` as HTMLButtonElement;
  const file = html`<input type="file" accept=".csv,text/csv" />` as HTMLInputElement;
  const said = html`<p class="note" role="status"></p>` as HTMLElement;
  name.addEventListener("input", () => {
    draft.coder = name.value.trim();
  });
  draft.changes.addEventListener("change", () => {
    if (!draft.isKept)
      said.textContent = "This browser keeps nothing for the page: save the file before you leave.";
  });
  save.addEventListener("click", () => {
    const units = draft.units();
    if (!isCoder(draft.coder))
      said.textContent = "Say who codes first: letters, digits and hyphens, such as ada.";
    else if (units.length === 0) said.textContent = "Nothing is coded yet.";
    else {
      saveFile(
        new Blob([toCodingCsv(draft.coder, units, targets)], { type: "text/csv" }),
        `${draft.coder}.csv`,
      );
      said.textContent = `${draft.coder}.csv holds ${sentences(units.length)}. Put it into data/coding/.`;
    }
  });
  file.addEventListener("change", () => void take());
  const take = async (): Promise<void> => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    try {
      const read = readCodingCsv(await chosen.text(), posts);
      draft.replace(read.coder ?? chosen.name.replace(/\.csv$/i, ""), read.units);
      name.value = draft.coder;
      const left =
        read.faults.length === 0
          ? ""
          : ` Left out: ${read.faults.slice(0, 5).join("; ")}${read.faults.length > 5 ? ` and ${formatNumber(read.faults.length - 5)} others` : ""}.`;
      said.textContent = `${chosen.name}: ${sentences(read.units.length)} in hand.${left}`;
      onOpen();
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
    }
    file.value = "";
  };
  return html`<div class="controls coding-file">
    <label class="pick"><span>Who codes</span>${name}</label>
    ${save}
    <label class="pick"><span>Go on from a coding file</span>${file}</label>
    ${said}
  </div>` as HTMLElement;
}
