import type { Finding } from "../../domain/finding.js";
import type { Selection } from "../../domain/selection.js";
import { cellCount } from "../count-index.js";
import { type FindingContext, type FindingFrame, nounOf } from "./context.js";
import { countOf, denominatorOf, figure, postsOf, selectionOf, sentencesFigure } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { integer, named } from "./wording.js";

/** Where the rules for frames that travel together draw their lines. */
export const pairRule = { together: 5, lift: 1.5, posts: 2 } as const;

interface Pair {
  readonly one: FindingFrame;
  readonly two: FindingFrame;
  readonly together: Selection;
  readonly count: number;
  /** Sentences with both, were the frames spread over sentences without regard to each other. */
  readonly expected: number;
}

/**
 * The two frames that meet most above chance, in sentences more than expected; the estimate is the lift, observed
 * over expected. Below 5 sentences: too little to say. Clear where the lift is 1.5 or more, two posts show the
 * pair, and it stays above chance when any one post is left out; else leaning.
 */
export function framePair(context: FindingContext): Finding {
  const best = pairsOf(context).sort((a, b) => excess(b) - excess(a) || (a.one.id < b.one.id ? -1 : 1))[0];
  const base = { metric: "frames.pair", posts: context.posts.length };
  if (!best || best.count < pairRule.together || excess(best) <= 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["no two frames are seen to travel together"],
      text: [`No two frames share ${integer(pairRule.together)} sentences or more beyond what chance gives.`],
    });
  const [one, two] = [nounOf(best.one), nounOf(best.two)];
  const posts = postsOf(context, best.together);
  const holds = posts.every((post) => staysAbove(context, best, post.post_id));
  const lift = best.count / best.expected;
  const isClear = lift >= pairRule.lift && posts.length >= pairRule.posts && holds;
  const about = figure(context, integer(Math.round(best.expected)), "statistic", best.together);
  return finding(context, {
    ...base,
    posts: posts.length,
    groups: [best.one.id, best.two.id],
    estimate: lift,
    strength: isClear ? "clear in this set" : "leaning",
    title: [isClear ? `${one} and ${two} travel together` : `${one} and ${two} lean towards each other`],
    text: phrase`${one} and ${two} stand together in ${sentencesFigure(context, best.together)} sentences, where chance would bring them together in about ${about}.`,
    caveat: [
      posts.length === 1 && posts[0] ? `All of them are in one post, ${named(posts[0])}.` : "",
      holds ? "" : "Without one post they meet no more than chance would have it.",
    ],
  });
}

const excess = ({ count, expected }: Pair): number => count - expected;

function pairsOf(context: FindingContext): Pair[] {
  const of = countOf(context, denominatorOf(selectionOf(context, {})));
  const alone = context.frames.map((frame) => countOf(context, selectionOf(context, { frame: frame.id })));
  return context.frames.flatMap((one, i) =>
    context.frames.slice(i + 1).map((two, j): Pair => {
      const together = selectionOf(context, { frame: one.id, two: two.id });
      const expected = of ? ((alone[i] ?? 0) * (alone[i + 1 + j] ?? 0)) / of : 0;
      return { one, two, together, count: countOf(context, together), expected };
    }),
  );
}

/** Whether the pair still meets above chance without a post. */
function staysAbove({ index, settings, ...context }: FindingContext, pair: Pair, post: string): boolean {
  const rest = (selection: Selection): number =>
    countOf({ index, settings, ...context }, selection) -
    cellCount(index.cells(selection.source, selection.frame, selection.two).get(post), settings);
  const { two, ...one } = pair.together;
  const of = rest(denominatorOf(pair.together));
  return (
    rest(pair.together) * of > rest(one) * rest({ ...one, ...(two === undefined ? {} : { frame: two }) })
  );
}
