import { html } from "npm:htl";
import { scrollable } from "../charts/data-table.js";
import type { Finding } from "../domain/finding.js";
import { formatNumber, joinWords, plural } from "../domain/format.js";
import { thesePosts } from "../domain/selection.js";
import type { Row } from "../domain/tables.js";
import { make } from "./make.js";
import { narrate, type OpenFigure } from "./narrate.js";
import { openNumber } from "./open-number.js";
import { postHref } from "./post-href.js";
import type { Open } from "./site-evidence.js";

type Change = Row<"changes">;

export interface ChangesOptions {
  readonly posts: readonly Pick<Row<"posts">, "post_id" | "short" | "sentences">[];
  /** Findings that can be told with their numbers. */
  readonly findings: readonly Finding[];
  readonly open: Open;
  readonly openFigure: OpenFigure;
}

/** Most that are listed of a kind. */
const most = 200;

const orders = {
  post: ["added", "edited", "removed"],
  finding: ["reversed", "weakened", "strengthened", "new", "gone", "kept"],
} as const;

/**
 * What the last load changed: how many posts and findings in a sentence, and behind each number a table of them, before and now. Numbers of
 * a finding as it is now open their sentences, and so does the number of sentences of a post. Of findings that are kept those are listed that read differently.
 */
export function changesList(changes: readonly Change[], options: ChangesOptions): HTMLElement {
  if (changes.length === 0)
    return html`<p data-rule>No load of other files or by other code came before this one, so nothing can have changed.</p>` as HTMLElement;
  const parts = (["post", "finding"] as const).flatMap((kind) =>
    orders[kind].map((change) => ({
      kind,
      change,
      rows: changes.filter((row) => row.kind === kind && row.change === change),
    })),
  );
  const told = (kind: Change["kind"]): string => {
    const some = parts.filter((part) => part.kind === kind && part.rows.length > 0);
    return joinWords(
      some.map(
        ({ change, rows }, i) =>
          `${i === 0 ? plural(rows.length, kind) : formatNumber(rows.length)} ${change}`,
      ),
    );
  };
  return html`<div data-rule><p>Since the previous load: ${told("post") || "no post added, edited or removed"}; ${told("finding") || "no finding"}.</p>
    ${parts.map(({ kind, change, rows }) => {
      const listed = change === "kept" ? rows.filter((row) => row.old_value !== row.new_value) : rows;
      return listed.length === 0 ? null : folded(kind, change, listed, options);
    })}</div>` as HTMLElement;
}

function folded(
  kind: "post" | "finding",
  change: string,
  rows: readonly Change[],
  options: ChangesOptions,
): HTMLElement {
  const title = change === "kept" ? "kept, with another text" : change;
  const left = rows.length - most;
  const named = kind === "post" ? "Posts" : "Findings";
  const table =
    html`<table><thead><tr><th>${kind === "post" ? "Post" : "Finding"}</th><th>Before</th><th>Now</th></tr></thead>
    <tbody>${rows.slice(0, most).map((row) => make("tr", {}, ...(kind === "post" ? postCells : findingCells)(row, options)))}</tbody></table>` as HTMLElement;
  return html`<details><summary>${named} ${title} <span class="muted">${formatNumber(rows.length)}</span></summary>
    ${scrollable(table, `${named} ${title}`)}
    ${left > 0 ? html`<p class="note">${formatNumber(left)} more are in the table <code>changes</code>.</p>` : null}</details>` as HTMLElement;
}

function postCells(
  { subject, old_value, new_value }: Change,
  { posts, open }: ChangesOptions,
): HTMLElement[] {
  const post = posts.find(({ post_id }) => post_id === subject);
  const name = post === undefined ? subject : make("a", { href: postHref(subject) }, post.short);
  const now = make("td", {}, new_value ?? "—");
  if (post !== undefined) {
    const request = { title: post.short, count: post.sentences, selection: thesePosts([subject]) };
    now.append("; sentences: ", openNumber(request, open));
  }
  return [make("td", {}, name), make("td", {}, old_value ?? "—"), now];
}

function findingCells(
  { subject, old_value, new_value }: Change,
  { findings, openFigure }: ChangesOptions,
): HTMLElement[] {
  const found = findings.find(({ finding_id }) => finding_id === subject);
  const now =
    found === undefined || new_value === null
      ? [new_value ?? "—"]
      : [`${found.strength}: `, ...narrate(found.parts, found.title, openFigure)];
  return [make("td", {}, found?.title ?? subject), make("td", {}, old_value ?? "—"), make("td", {}, ...now)];
}
