import { html } from "npm:htl";
import { sumNodes } from "../analysis/concordance/count-nodes.js";
import type { Heard } from "../analysis/concordance/find-nodes.js";
import type { WordIndex } from "../analysis/concordance/index-lists.js";
import type { Query } from "../analysis/concordance/query.js";
import { type IndexAnswer, searchIndex } from "../analysis/concordance/search-index.js";
import type { SidePost } from "../analysis/sides.js";
import { dataTable } from "../charts/data-table.js";
import type { Camp } from "../domain/contest.js";
import { formatNumber, formatOf, formatRate, plural } from "../domain/format.js";
import type { Settings } from "../domain/selection.js";

/** The word index in the hands of a query engine, which can be ended. */
export interface IndexEngine extends WordIndex {
  readonly end: () => Promise<unknown>;
}

export interface IndexSearchOptions {
  /** What was looked for, as it was typed. */
  readonly asked: string;
  readonly query: Query;
  readonly heard: Heard;
  /** The posts to search. */
  readonly posts: readonly SidePost[];
  readonly camps: readonly Camp[];
  readonly placements: Settings["placements"];
  /** Starts the engine, or gives the one that runs. */
  readonly engine: () => Promise<IndexEngine>;
  /** Told what was found once it is; null while a search runs. */
  readonly onAnswer?: (answer: IndexAnswer | null) => void;
}

const steps = {
  words: "Looking up the words…",
  places: "Looking up their places…",
  counts: "Counting…",
} as const;

/**
 * Looks a query up in the word index as soon as it is made, and shows what it does, with a button that stops it; then how
 * often the query is met by each side.
 */
export function indexSearch(options: IndexSearchOptions): HTMLElement {
  const element = html`<div class="index-search" data-index-search></div>` as HTMLElement;
  void run(element, options);
  return element;
}

async function run(element: HTMLElement, options: IndexSearchOptions): Promise<void> {
  const stop = new AbortController();
  const told = html`<span role="status">Starting the query engine…</span>` as HTMLElement;
  const button = html`<button type="button" class="boxed">Stop</button>` as HTMLButtonElement;
  element.replaceChildren(html`<p class="note">${told} ${button}</p>` as Element);
  options.onAnswer?.(null);
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
    element.replaceChildren(...(result(answer, options) as Node[]));
    options.onAnswer?.(answer);
  } catch (error) {
    const again = html`<button type="button" class="boxed">Search again</button>` as HTMLButtonElement;
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

function result(answer: IndexAnswer, options: IndexSearchOptions): Element[] {
  const { asked, posts, camps, placements } = options;
  const met = answer.posts.filter(({ count }) => count > 0);
  if (answer.count === 0)
    return [
      html`<p>${answer.posts.length === 0 ? "There is no post to search." : `Nothing in ${plural(answer.posts.length, "post")} matches “${asked}” in the voice searched.`}</p>` as Element,
    ];
  const of = (name: "count" | "words") => new Map(answer.posts.map((post) => [post.post_id, post[name]]));
  const sides = sumNodes(of("count"), posts, of("words"), placements).camps;
  const label = (camp: string): string => camps.find(({ id }) => id === camp)?.label ?? "Outside the camps";
  return [
    html`<p>“${asked}” appears ${plural(answer.count, "time")} in ${formatOf(met.length, answer.posts.length)} posts.</p>`,
    dataTable(
      html`<table>
      <thead><tr><th scope="col">Side</th><th scope="col" class="number">Times</th><th scope="col" class="number">Words searched</th><th scope="col">Rate</th><th scope="col" class="number">Posts</th></tr></thead>
      <tbody>${sides.map((side) => html`<tr><td>${label(side.camp)}</td><td class="number">${formatNumber(side.count)}</td><td class="number">${formatNumber(side.words)}</td><td>${formatRate(side.count, side.words)}</td><td class="number">${formatOf(side.range, side.posts)}</td></tr>`)}</tbody></table>` as HTMLElement,
      { name: "Times by side" },
    ),
  ] as Element[];
}
