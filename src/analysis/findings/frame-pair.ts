import type { Finding } from "../../domain/finding.js";
import type { Selection } from "../../domain/selection.js";
import { postsInScope } from "../camp-of.js";
import { cellCount } from "../count-index.js";
import { expectedTogether, type PostPair } from "../expected-together.js";
import { type FindingContext, type FindingFrame, nounOf } from "./context.js";
import { figure, postsOf, selectionOf, sentencesFigure } from "./figures.js";
import { finding } from "./finding.js";
import { pairCaveats } from "./pair-caveats.js";
import { phrase } from "./phrase.js";
import { expectedWords, integer } from "./wording.js";

/** Where the rules for frames that travel together draw their lines. */
const pairRule = { together: 5, lift: 1.5, posts: 2 } as const;

interface Pair {
  readonly one: FindingFrame;
  readonly two: FindingFrame;
  readonly together: Selection;
  readonly count: number;
  /** Sentences with both, were the frames spread over the sentences of each post without regard to each other. */
  readonly expected: number;
}

/**
 * The two frames that meet most above chance, in sentences more than expected; the estimate is the lift, observed over expected. Chance is
 * taken within posts: frames that one post is full of meet there often, and that alone is no tie between them. Below 5 sentences: too little to say. Clear where the lift is 1.5 or more, two posts show the
 * pair, and it stays above chance when any one post is left out, or all by one author; else leaning.
 */
export function framePair(context: FindingContext): Finding {
  const best = pairsOf(context).sort((a, b) => excess(b) - excess(a) || (a.one.id < b.one.id ? -1 : 1))[0];
  const base = { metric: "frames.pair", posts: context.posts.length };
  if (!best || best.count < pairRule.together || excess(best) <= 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["no two frames are seen to travel together"],
      text: [
        `No two frames share at least ${integer(pairRule.together)} sentences and more than chance would give.`,
      ],
    });
  const [one, two] = [nounOf(best.one), nounOf(best.two)];
  const posts = postsOf(context, best.together);
  const parts = postPairs(context, best);
  const { fullest, unsteady } = pairCaveats(parts);
  const lift = best.count / best.expected;
  const isClear = lift >= pairRule.lift && posts.length >= pairRule.posts && unsteady === "";
  const about = figure(context, expectedWords(best.expected), "statistic", best.together);
  return finding(context, {
    ...base,
    posts: posts.length,
    groups: [best.one.id, best.two.id],
    estimate: lift,
    strength: isClear ? "clear in this set" : "leaning",
    title: [isClear ? `${one} travels with ${two}` : `${one} leans towards ${two}`],
    text: phrase`${one} shares ${sentencesFigure(context, best.together)} sentences with ${two}, where chance alone, reckoned post by post, would give ${about}.`,
    caveat: [fullest, unsteady],
  });
}

const excess = ({ count, expected }: Pick<Pair, "count" | "expected">): number => count - expected;

/** For posts that can be counted, in their order, how many of the sentences of each hold a frame, two, or are there at all. */
function sentencesInPosts(context: FindingContext) {
  const { settings, index } = context;
  const posts = postsInScope(selectionOf(context, {}), context.posts);
  const inPosts = (frame?: string, two?: string): number[] => {
    const cells = index.cells(settings.source, frame, two);
    return posts.map(({ post_id }) => cellCount(cells.get(post_id), settings));
  };
  return { posts, inPosts };
}

function pairsOf(context: FindingContext): Pair[] {
  const { inPosts } = sentencesInPosts(context);
  const all = inPosts();
  const alone = context.frames.map(({ id }) => inPosts(id));
  return context.frames.flatMap((one, i) =>
    context.frames.slice(i + 1).map((two, j): Pair => {
      const [ones, twos] = [alone[i] ?? [], alone[i + 1 + j] ?? []];
      return {
        one,
        two,
        together: selectionOf(context, { frame: one.id, two: two.id }),
        count: inPosts(one.id, two.id).reduce((sum, count) => sum + count, 0),
        expected: all.reduce(
          (sum, of, post) => sum + expectedTogether(ones[post] ?? 0, twos[post] ?? 0, of),
          0,
        ),
      };
    }),
  );
}

/** A pair in each post that has a sentence with both or could have. */
function postPairs(context: FindingContext, { one, two }: Pair): PostPair[] {
  const { posts, inPosts } = sentencesInPosts(context);
  const [all, ones, twos, both] = [inPosts(), inPosts(one.id), inPosts(two.id), inPosts(one.id, two.id)];
  return posts.flatMap((post, i): PostPair[] => {
    const expected = expectedTogether(ones[i] ?? 0, twos[i] ?? 0, all[i] ?? 0);
    return expected === 0 ? [] : [{ post, count: both[i] ?? 0, expected }];
  });
}
