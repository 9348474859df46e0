import { campOf } from "../analysis/camp-of.js";
import { countNodes, searchedWords } from "../analysis/concordance/count-nodes.js";
import { findNodes, type Heard, type QueryNode, type TokenRow } from "../analysis/concordance/find-nodes.js";
import { type KwicLine, kwicLines } from "../analysis/concordance/kwic-lines.js";
import { nodeMarks } from "../analysis/concordance/node-marks.js";
import { parseQuery } from "../analysis/concordance/parse-query.js";
import type { Query } from "../analysis/concordance/query.js";
import { findConcordance } from "../analysis/findings/find-concordance.js";
import { shortOf } from "../analysis/short-of.js";
import type { Finding } from "../domain/finding.js";
import type { ListedPost, TokenRows } from "../domain/page-rows.js";
import type { MarkedWords } from "../domain/selection.js";
import type { FigureContext } from "./context.js";

export interface ConcordanceInput extends FigureContext {
  /** What is looked for, as it was typed. */
  readonly asked: string;
  readonly caseSensitive: boolean;
  /** Ids of the camp and the post that are searched alone; all where one is empty. */
  readonly camp: string;
  readonly post: string;
  readonly rows: Pick<TokenRows, "leftOut" | "posts">;
  /** The tokens of `rows`. */
  readonly tokens: readonly TokenRow[];
}

/** What a concordance is drawn from. Of a set too large to search in the page nothing is met here: its index answers. */
export interface ConcordanceContext extends ConcordanceInput {
  /** Null where what was typed cannot be asked; `fault` says why. */
  readonly query: Query | null;
  readonly fault: string | null;
  readonly heard: Heard;
  readonly isLarge: boolean;
  /** The posts that are searched, and those whose text is not published. */
  readonly scope: readonly ListedPost[];
  readonly silent: readonly ListedPost[];
  readonly searched: readonly TokenRow[];
  readonly met: readonly QueryNode[];
  /** A line for each node, in their order. */
  readonly lines: readonly KwicLine[];
  /** What stands at the nodes. */
  readonly marked: MarkedWords;
  readonly counts: ReturnType<typeof countNodes>;
  readonly found: Finding;
  /** A post as charts name it. */
  readonly shortOf: (post: string) => string;
}

/** Searches the posts chosen. */
export function concordanceContext(given: ConcordanceInput): ConcordanceContext {
  const { asked, contest, posts, settings, rows } = given;
  const parsed = parseQuery(asked, { caseSensitive: given.caseSensitive });
  const query = "fault" in parsed ? null : parsed;
  const heard = { voice: settings.voice, headings: settings.headings };
  const isLarge = rows.leftOut > 0;
  const told = new Set(
    isLarge
      ? posts.filter(({ publish }) => publish === "full").map(({ post_id }) => post_id)
      : rows.posts.map(({ post_id }) => post_id),
  );
  const scope = posts.filter((post) => told.has(post.post_id) && isChosen(post, given));
  const inScope = new Set(scope.map(({ post_id }) => post_id));
  const searched = isLarge ? [] : given.tokens.filter(({ post_id }) => inScope.has(post_id));
  const met = query === null ? [] : findNodes(query, searched, heard);
  const counts = countNodes(met, isLarge ? [] : scope, searchedWords(searched, heard), settings.placements);
  const lines = kwicLines(searched, met);
  const marked = nodeMarks(lines, heard);
  const named = shortOf(posts);
  return {
    ...given,
    query,
    fault: "fault" in parsed ? parsed.fault : null,
    heard,
    isLarge,
    scope,
    silent: posts.filter(({ post_id }) => !told.has(post_id)),
    searched,
    met,
    lines,
    marked,
    counts,
    found: findConcordance({
      query: asked,
      nodes: met,
      marked,
      counts,
      settings,
      order: contest.camps.map(({ id }) => id),
      writersOf: (camp) =>
        contest.camps.find(({ id }) => id === camp)?.writers ?? "writers outside the camps",
      shortOf: named,
    }),
    shortOf: named,
  };
}

function isChosen(post: ListedPost, { settings, camp, post: only }: ConcordanceInput): boolean {
  const side = campOf(post, settings.placements);
  return side !== "out" && (only === "" || post.post_id === only) && (camp === "" || side === camp);
}
