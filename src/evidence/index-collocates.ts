import { html } from "npm:htl";
import { fewNodes } from "../analysis/concordance/index-collocates.js";
import type { IndexAnswer } from "../analysis/concordance/search-index.js";
import { formatNumber, formatOf } from "../domain/format.js";
import { type CollocateTableOptions, collocateTable } from "./collocate-table.js";
import { later } from "./later.js";

/** Words within a number of words of the nodes of a search over the index; of many nodes, when asked for. */
export function indexCollocates(
  answer: IndexAnswer,
  reach: number,
  options: CollocateTableOptions = {},
): HTMLElement {
  if (answer.count === 0) return collocateTable([]);
  const counted = (): HTMLElement =>
    later("Counting the words nearby…", async (tell) =>
      collocateTable(
        await answer.collocates({ left: reach, right: reach }, (read, of) =>
          tell(`Counting the words nearby: ${formatOf(read, of)} words and marks read…`),
        ),
        options,
      ),
    );
  if (answer.count <= fewNodes) return counted();
  const words = answer.posts.reduce((sum, post) => sum + post.words, 0);
  const button = html`<button type="button" class="boxed">Count them</button>` as HTMLButtonElement;
  const element =
    html`<div class="note">For ${formatNumber(answer.count)} places, all ${formatNumber(words)} words must be read. ${button}</div>` as HTMLElement;
  button.addEventListener("click", () => element.replaceWith(counted()));
  return element;
}
