import type { Finding } from "../../domain/finding.js";
import { amountDigits, formatNumber } from "../../domain/format.js";
import type { MarkedWords, Settings } from "../../domain/selection.js";
import { mostNear } from "../../domain/word-steps.js";
import type { CampNodes, PostNodes } from "../concordance/count-nodes.js";
import type { QueryNode } from "../concordance/find-nodes.js";
import { finding } from "./finding.js";
import { listedFigure } from "./listed-figures.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, integer } from "./wording.js";

export interface ConcordanceInput {
  /** What was looked for, as it was typed. */
  readonly query: string;
  readonly nodes: readonly QueryNode[];
  /** What stands at them. */
  readonly marked?: MarkedWords;
  readonly counts: { readonly posts: readonly PostNodes[]; readonly camps: readonly CampNodes[] };
  readonly settings: Pick<Settings, "voice" | "headings" | "placements">;
  /** Ids of the camps in the contest's order; other posts come last. */
  readonly order: readonly string[];
  /** Inside a sentence: "writers for the levy", by camp id. */
  readonly writersOf: (camp: string) => string;
  readonly shortOf: (post: string) => string;
}

/** What may find something: a further reach where it can go further, else an ending that is left open. */
function remedy(query: string): string {
  const within = Number(/~(\d+)/.exec(query)?.[1] ?? mostNear);
  if (within < mostNear) {
    const wider = query.replace(/~\d+/, `~${Math.min(mostNear, 2 * within)}`);
    return `Try a wider reach, such as “${wider}”.`;
  }
  return `Try a star for an ending, such as “${query.split(/[\s|*/]+/).find(Boolean) ?? "word"}*”.`;
}

/** How often a query is met, in how many posts, and at which rate by each side. */
export function findConcordance(input: ConcordanceInput): Finding {
  const { query, nodes, counts, settings } = input;
  const context = { settings: { ...settings, source: "cue" as const } };
  const met = counts.posts.filter(({ count }) => count > 0);
  const base = {
    metric: "concordance.hits",
    posts: counts.posts.length,
    voice: settings.voice,
    estimate: nodes.length,
  };
  const [only] = met;
  if (only === undefined)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: [`“${query}” is not found`],
      text: [
        counts.posts.length === 0
          ? "There is no post to search."
          : `Nothing in ${counted(counts.posts.length, "post")} matches “${query}” in the voice searched. ${remedy(query)}`,
      ],
    });
  const inCamp = (camp: string) => {
    const posts = new Set(met.filter((post) => post.camp === camp).map(({ post_id }) => post_id));
    return nodes.filter(({ post_id }) => posts.has(post_id));
  };
  const place = (camp: string): number => input.order.indexOf(camp) + 1 || input.order.length + 1;
  const sides = counts.camps
    .toSorted((a, b) => place(a.camp) - place(b.camp))
    .map(({ camp, range, posts, rate }) => {
      const own = inCamp(camp);
      const hits = listedFigure(
        own.length ? integer(own.length) : "none",
        "places",
        own.map((d) => d.sentence_id),
        input.marked,
      );
      const said =
        rate === null || own.length === 0
          ? ""
          : ` (${formatNumber(rate, amountDigits(rate))} per 1,000 words, in ${integer(range)} of ${integer(posts)} ${posts === 1 ? "post" : "posts"})`;
      return phrase`${input.writersOf(camp)}, ${hits}${said}`;
    });
  const all = listedFigure(
    integer(nodes.length),
    "places",
    nodes.map((d) => d.sentence_id),
    input.marked,
  );
  return finding(context, {
    ...base,
    strength: met.length > 1 ? "leaning" : "too little to say",
    title: [
      met.length === 1
        ? `“${query}” is one writer’s: only “${input.shortOf(only.post_id)}” has it`
        : `“${query}” appears in ${counted(met.length, "post")}`,
    ],
    text: phrase`“${query}” appears at ${all} ${nodes.length === 1 ? "place" : "places"} in ${counted(met.length, "post")}: ${phraseList(sides, "; ", "; ")}.`,
    caveat: [
      met.length === 1
        ? "What a single post says shows its writer, not a camp."
        : "A single post can pull the rate of its camp up or down; each post has a line of its own in the chart.",
    ],
  });
}
