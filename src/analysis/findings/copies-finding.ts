import type { Camp } from "../../domain/contest.js";
import type { CopyPair } from "../../domain/copy-pair.js";
import type { Finding } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import type { Settings } from "../../domain/selection.js";
import { verbOf } from "../one-writer.js";
import { type SideCopies, sideCopies } from "../reuse/side-copies.js";
import type { SidePost } from "../sides.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { counted, firstOf, integer, named } from "./wording.js";

export interface CopiesInput {
  readonly camps: readonly Camp[];
  readonly posts: readonly SidePost[];
  readonly copies: readonly CopyPair[];
  readonly settings: Settings;
}

/** Most pairs of posts that are named one by one. */
const mostNamed = 3;

/**
 * Which posts of a side share most of their words, and that each of them counts as a post of its own; `once` says what becomes of it where
 * they are counted once. None where no side has such posts.
 */
export function copiesFinding({ camps, posts, copies, settings }: CopiesInput, once = ""): Finding[] {
  const found = sideCopies(copies, camps, posts, settings.placements);
  if (found.length === 0) return [];
  const repeats = found.flatMap((side) => side.repeats);
  return [
    finding(
      { settings },
      {
        metric: "copies",
        voice: "all",
        groups: found.map(({ side }) => side.id),
        posts: repeats.length,
        estimate: repeats.length,
        strength: "clear in this set",
        title: [
          `${counted(repeats.length, "post")} ${verbOf("repeat", repeats.length)} another on the same side`,
        ],
        text: [
          `${found.map((side) => sideWords(side, posts)).join(" ")} Each counts as a post of its own in every rate, range and test.${once === "" ? "" : ` ${once}`}`,
        ],
      },
    ),
  ];
}

function sideWords({ side, pairs }: SideCopies, posts: readonly SidePost[]): string {
  const shorts = new Map(posts.map(({ post_id, short }) => [post_id, named({ short })]));
  const told = pairs.map(
    ({ first, second, share }) =>
      `${shorts.get(first)} and ${shorts.get(second)} share ${Math.floor(100 * share)}% of the shorter one’s words`,
  );
  return `Among ${side.writers}, ${joinWords(firstOf(told, mostNamed, "more pair"))}.`;
}

/** The same with how many comparisons of frames are judged otherwise where they are counted once; each of them says so itself. */
export function copiesOfContext(context: FindingContext): Finding[] {
  const once = context.once();
  if (once === null) return [];
  const pairs = [...context.pairs, ...context.furtherPairs];
  const compared = pairs.flatMap((pair) =>
    context.frames.map((frame) => [context.compare(frame, pair), once.compare(frame, pair)] as const),
  );
  const changed = compared.filter(([found, then]) => found.strength !== then.strength).length;
  const barred = compared.filter(([found]) => found.rule === "copies").length;
  const kept = barred === 0 ? "" : ` Repeats alone would make ${integer(barred)} clear.`;
  const made = pairs.length * context.frames.length;
  const says =
    made === 1
      ? `Counted once, the one comparison of frames ${changed === 0 ? "keeps its verdict" : "has another verdict, as is said with it"}.${kept}`
      : `Counted once, ${changed === 0 ? "none" : integer(changed)} of ${integer(made)} comparisons of frames ${changed > 1 ? "have" : "has"} another verdict${changed === 0 ? "" : ", as is said with each"}.${kept}`;
  const { contest, posts, copies = [], settings } = context;
  return copiesFinding({ camps: contest.camps, posts, copies, settings }, made === 0 ? "" : says);
}
