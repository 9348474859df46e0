import type { Finding } from "../../domain/finding.js";
import { joinWords, numberWord } from "../../domain/format.js";
import { verbOf } from "../one-writer.js";
import { type FindingContext, type Group, nounOf } from "./context.js";
import { postsOf, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { noFrames } from "./no-frames.js";
import { counted, integer } from "./wording.js";

/** Most changes that the text names one by one. */
const mostNamed = 6;

/** Comparisons of frames whose strength is another when quoted words count too. */
export function voiceStrengths(context: FindingContext): Finding {
  const base = { metric: "voices.strengths", voice: "all", posts: context.posts.length };
  if (context.frames.length === 0) return noFrames(context, base);
  const pairs = context.pairs.filter((pair) => pair.every((group) => hasPosts(context, group)));
  const [first] = pairs;
  if (first === undefined) return oneSided(context, base);
  const isOnePair = context.groups.length === 2;
  const changed = pairs.flatMap((pair) =>
    context.frames.flatMap((frame) => {
      const [own, all] = (["own", "all"] as const).map(
        (voice) => context.compare(frame, pair, { ...context.settings, voice }).strength,
      );
      if (own === all) return [];
      const what = isOnePair ? nounOf(frame) : `${nounOf(frame)}, ${pair[0].writers} against the others,`;
      return [`${what} goes from “${all}” to “${own}”`];
    }),
  );
  const made = pairs.length * context.frames.length;
  const more = changed.length - mostNamed;
  const named = [
    ...changed.slice(0, mostNamed),
    ...(more > 0 ? [`${numberWord(more)} more ${verbOf("change", more)} too`] : []),
  ];
  const what = isOnePair
    ? `on ${counted(changed.length, "frame")}`
    : `in ${integer(changed.length)} of ${integer(made)} comparisons`;
  return finding(context, {
    ...base,
    estimate: changed.length,
    groups: isOnePair ? first.map(({ id }) => id) : context.groups.map(({ id }) => id),
    strength: changed.length ? "clear in this set" : "no visible difference",
    title: [changed.length ? `quotations decide the verdict ${what}` : "quotations decide no verdict"],
    text: [
      changed.length
        ? `When quotations are taken out, ${isOnePair ? joinWords(changed) : named.join("; ")}.`
        : `${made === 1 ? "The one comparison" : `Each of ${counted(made, "comparison")}`} has the same strength with quotations and without.`,
    ],
  });
}

const hasPosts = (context: FindingContext, { camps }: Group): boolean =>
  camps.length > 0 && postsOf(context, wholeOf(context, { camps })).length > 0;

/** Where no two camps have posts: quotations may change the shares that a chart shows, and no comparison. */
function oneSided(
  context: FindingContext,
  base: { readonly metric: string; readonly voice: string; readonly posts: number },
): Finding {
  const here = context.groups.filter((group) => hasPosts(context, group));
  return finding(context, {
    ...base,
    strength: "too little to say",
    title: ["fewer than two camps have posts, so quotations decide no comparison"],
    text: [
      here.length === 0
        ? "No camp has a post."
        : `${context.groups.length === 1 ? "The contest has one camp" : `Of the camps, only ${joinWords(here.map(({ writers }) => writers))} have posts`}. How quotations change the shares of those who quote is shown below.`,
    ],
  });
}
