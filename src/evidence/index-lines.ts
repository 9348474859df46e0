import { html } from "npm:htl";
import type { KwicLine } from "../analysis/concordance/kwic-lines.js";
import { kwicTable } from "../analysis/concordance/kwic-table.js";
import type { NodeSpan } from "../analysis/concordance/node-spans.js";
import type { IndexAnswer } from "../analysis/concordance/search-index.js";
import { type SortKey, sortLines } from "../analysis/concordance/sort-lines.js";
import type { SidePost } from "../analysis/sides.js";
import type { Camp } from "../domain/contest.js";
import { formatOf, plural } from "../domain/format.js";
import { csvButton } from "./csv-button.js";
import { kwicList } from "./kwic-list.js";
import { later } from "./later.js";
import { spanList } from "./span-list.js";

export interface IndexLinesOptions {
  readonly posts: readonly SidePost[];
  readonly camps: readonly Camp[];
  /** Orders the lines that are shown; earlier keys first. */
  readonly sort: readonly SortKey[];
  /** Lines with their nodes one under another, or the sentences around them. */
  readonly show: "lines" | "sentences";
  /** Rows that close the CSV file. */
  readonly notes: readonly (readonly [string, string])[];
}

/** Lines that are read at once. */
const linesAtOnce = 25;

/** The first lines of a search over the index, or their sentences, with a button for more; empty where it met nothing. */
export function indexLines(answer: IndexAnswer, options: IndexLinesOptions): HTMLElement {
  return options.show === "lines"
    ? readOn(answer.count, lineListing(answer, options))
    : readOn(answer.count, sentenceListing(answer, options));
}

/** How rows of a kind are read and shown. */
interface Listing<T> {
  readonly read: (from: number, most: number) => Promise<T[]>;
  readonly list: (rows: readonly T[]) => HTMLElement;
  /** In which order rows stand. */
  readonly order: string;
}

function readOn<T>(count: number, { read, list, order }: Listing<T>): HTMLElement {
  const element = html`<div data-index-lines></div>` as HTMLElement;
  const rows: T[] = [];
  const next = (): HTMLElement =>
    later("Reading the lines…", async () => {
      rows.push(...(await read(rows.length, linesAtOnce)));
      element.replaceChildren(list(rows), shown());
      return document.createTextNode("");
    });
  const shown = (): Element => {
    const left = count - rows.length;
    const more =
      html`<button type="button" class="boxed">${plural(Math.min(linesAtOnce, left), "more line")}</button>` as HTMLButtonElement;
    more.addEventListener("click", () => more.replaceWith(next()));
    return html`<div class="note">${formatOf(rows.length, count)} lines, ${order}. ${left > 0 ? more : null}</div>` as Element;
  };
  if (count > 0) element.append(next());
  return element;
}

function lineListing(answer: IndexAnswer, options: IndexLinesOptions): Listing<KwicLine> {
  const { camps, sort, notes } = options;
  return {
    read: answer.lines,
    order: "in order of the posts, and sorted among themselves",
    list: (lines) => {
      const sorted = sortLines(lines, sort);
      const posts = postsOf(
        options,
        sorted.map(({ node }) => node.post_id),
      );
      const table = () => kwicTable(sorted, (id) => posts.find(({ post_id }) => post_id === id)?.short ?? id);
      return html`<div>${kwicList(sorted, { posts, camps, most: sorted.length })}${csvButton(table, {
        file: "concordance.csv",
        notes: [...notes, ["Lines", formatOf(lines.length, answer.count)]],
      })}</div>` as HTMLElement;
    },
  };
}

function sentenceListing(answer: IndexAnswer, options: IndexLinesOptions): Listing<NodeSpan> {
  return {
    read: answer.sentences,
    order: "in order of the posts",
    list: (spans) => {
      const posts = postsOf(
        options,
        spans.map(({ post_id }) => post_id),
      );
      return spanList(spans, { posts, camps: options.camps, empty: "", most: spans.length });
    },
  };
}

function postsOf({ posts }: IndexLinesOptions, ids: readonly string[]): IndexLinesOptions["posts"] {
  const wanted = new Set(ids);
  return posts.filter(({ post_id }) => wanted.has(post_id));
}
