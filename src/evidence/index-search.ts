import { html } from "npm:htl";
import { sumNodes } from "../analysis/concordance/count-nodes.js";
import type { Heard } from "../analysis/concordance/find-nodes.js";
import type { KwicLine } from "../analysis/concordance/kwic-lines.js";
import { kwicTable } from "../analysis/concordance/kwic-table.js";
import type { Query } from "../analysis/concordance/query.js";
import { type IndexAnswer, type IndexDatabase, searchIndex } from "../analysis/concordance/search-index.js";
import { type SortKey, sortLines } from "../analysis/concordance/sort-lines.js";
import type { Camp } from "../domain/contest.js";
import { formatNumber, formatOf, formatRate, plural } from "../domain/format.js";
import type { Settings } from "../domain/selection.js";
import { csvButton } from "./csv-button.js";
import { kwicList } from "./kwic-list.js";

/** A query engine with the word index at hand, which can be ended. */
export interface IndexEngine extends IndexDatabase {
  readonly end: () => Promise<unknown>;
}

export interface IndexSearchOptions {
  /** What was looked for, as it was typed. */
  readonly asked: string;
  readonly query: Query;
  readonly heard: Heard;
  /** The posts to search. */
  readonly posts: readonly { readonly post_id: string; readonly short: string; readonly camp: string }[];
  readonly camps: readonly Camp[];
  readonly placements: Settings["placements"];
  /** Orders the lines that are shown. */
  readonly sort: readonly SortKey[];
  /** Rows that close the CSV file. */
  readonly notes: readonly (readonly [string, string])[];
  /** Starts the engine, or gives the one that runs. */
  readonly engine: () => Promise<IndexEngine>;
}

/** Lines that are read at once. */
const linesAtOnce = 25;

/** Posts that are named of those with most hits. */
const mostPosts = 10;

const steps = {
  words: "Looking up the words…",
  places: "Looking up their places…",
  counts: "Counting…",
  lines: "Reading the lines…",
} as const;

/**
 * Looks a query up in the word index as soon as it is made, and shows what it does, with a button that stops it; then how
 * often the query is met by each side, the first lines with a button for more, and the posts with most.
 */
export function indexSearch(options: IndexSearchOptions): HTMLElement {
  const element = html`<div class="index-search" data-index-search></div>` as HTMLElement;
  void run(element, options);
  return element;
}

async function run(element: HTMLElement, options: IndexSearchOptions): Promise<void> {
  const stop = new AbortController();
  const told = html`<span role="status">Starting the query engine…</span>` as HTMLElement;
  const button = html`<button type="button" class="save">Stop</button>` as HTMLButtonElement;
  element.replaceChildren(html`<p class="note">${told} ${button}</p>` as Element);
  let engine: IndexEngine | null = null;
  button.addEventListener("click", () => {
    stop.abort(new Error("stopped"));
    void engine?.end();
  });
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(stop.signal.reason));
  });
  try {
    engine = await Promise.race([options.engine(), stopped]);
    const answer = await Promise.race([
      ask(engine, options, stop.signal, (step) => {
        told.textContent = steps[step];
      }),
      stopped,
    ]);
    told.textContent = steps.lines;
    const lines = await Promise.race([answer.lines(0, linesAtOnce), stopped]);
    element.replaceChildren(...(result(answer, lines, options) as Node[]));
  } catch (error) {
    const again = html`<button type="button" class="save">Search again</button>` as HTMLButtonElement;
    again.addEventListener("click", () => void run(element, options));
    const message = stop.signal.aborted
      ? html`<p class="note" role="status">The search was stopped. ${again}</p>`
      : html`<p class="query-error" role="alert">The words could not be looked up: ${error instanceof Error ? error.message : String(error)} ${again}</p>`;
    element.replaceChildren(message as Element);
  }
}

function ask(
  engine: IndexEngine,
  { query, heard, posts }: IndexSearchOptions,
  signal: AbortSignal,
  onStep: (step: "words" | "places" | "counts") => void,
): Promise<IndexAnswer> {
  const ids = new Set(posts.map(({ post_id }) => post_id));
  return searchIndex(engine, { query, heard, inScope: (id) => ids.has(id) }, { signal, onStep });
}

function result(answer: IndexAnswer, first: readonly KwicLine[], options: IndexSearchOptions): Element[] {
  const { asked, posts, camps, placements } = options;
  const short = new Map(posts.map((post) => [post.post_id, post.short]));
  const met = answer.posts.filter(({ count }) => count > 0);
  if (answer.count === 0)
    return [
      html`<p>No place in ${plural(answer.posts.length, "post")} meets “${asked}” in the voice searched.</p>` as Element,
    ];
  const of = (name: "count" | "words") => new Map(answer.posts.map((post) => [post.post_id, post[name]]));
  const sides = sumNodes(of("count"), posts, of("words"), placements).camps;
  const label = (camp: string): string => camps.find(({ id }) => id === camp)?.label ?? "Outside the camps";
  const most = met
    .toSorted((a, b) => b.count - a.count || (a.post_id < b.post_id ? -1 : 1))
    .slice(0, mostPosts);
  return [
    html`<p>“${asked}” stands ${plural(answer.count, "time")} in ${formatOf(met.length, answer.posts.length)} posts.</p>`,
    html`<div class="scroll" tabindex="0" role="region" aria-label="Times by side" data-rule><table>
      <thead><tr><th scope="col">Side</th><th scope="col" class="number">Times</th><th scope="col" class="number">Words searched</th><th scope="col">Rate</th><th scope="col" class="number">Posts</th></tr></thead>
      <tbody>${sides.map((side) => html`<tr><td>${label(side.camp)}</td><td class="number">${formatNumber(side.count)}</td><td class="number">${formatNumber(side.words)}</td><td>${formatRate(side.count, side.words)}</td><td class="number">${formatOf(side.range, side.posts)}</td></tr>`)}</tbody></table></div>`,
    linesShown(answer, first, options, (id) => short.get(id) ?? id),
    html`<details><summary>Posts with most</summary><ol>${most.map(({ post_id, count, words }) => html`<li>${short.get(post_id) ?? post_id}: ${plural(count, "time")} in ${plural(words, "word")}</li>`)}</ol></details>`,
  ] as Element[];
}

function linesShown(
  answer: IndexAnswer,
  first: readonly KwicLine[],
  { posts, camps, sort, notes }: IndexSearchOptions,
  shortOf: (post: string) => string,
): Element {
  const element = html`<div></div>` as HTMLElement;
  let lines: KwicLine[] = [...first];
  const draw = (): void => {
    const sorted = sortLines(lines, sort);
    const more =
      html`<button type="button" class="save">${plural(Math.min(linesAtOnce, answer.count - lines.length), "more line")}</button>` as HTMLButtonElement;
    more.addEventListener("click", async () => {
      more.disabled = true;
      lines = [...lines, ...(await answer.lines(lines.length, linesAtOnce))];
      draw();
    });
    element.replaceChildren(
      kwicList(sorted, { posts, camps, most: sorted.length }),
      html`<p class="note">${formatOf(lines.length, answer.count)} lines, in order of the posts; they are sorted among themselves. ${lines.length < answer.count ? more : null}</p>` as Element,
      csvButton(kwicTable(sorted, shortOf), {
        file: "concordance.csv",
        notes: [...notes, ["Lines", formatOf(lines.length, answer.count)]],
      }),
    );
  };
  draw();
  return element;
}
