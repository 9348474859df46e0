import type { Finding } from "../../domain/finding.js";
import { coMentions } from "../people/co-mentions.js";
import type { PeopleInput } from "../people/people-input.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { countedSentences } from "./listed-figures.js";
import { pairCaveats } from "./pair-caveats.js";
import { phrase } from "./phrase.js";
import { expectedWords } from "./wording.js";

/** Fewest sentences that name both for a pair to be spoken of. */
const togetherRule = { sentences: 5 } as const;

/** The two people whom one sentence names together furthest above chance, taken within posts; `sentences` are those of each post. */
export function peopleTogether(
  context: Pick<FindingContext, "settings" | "select">,
  input: PeopleInput,
  sentences: ReadonlyMap<string, number>,
): Finding {
  const [best] = coMentions(input, sentences);
  const base = { metric: "people.together", posts: input.posts.length };
  if (best === undefined || best.count <= best.expected)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["no two people are named together more often than by chance"],
      text: ["No two people are named in the same sentence more often than chance would bring about."],
    });
  const few = best.count < togetherRule.sentences;
  const { fullest, unsteady } = pairCaveats(best.posts);
  return finding(context, {
    ...base,
    estimate: best.expected ? best.count / best.expected : null,
    strength: few ? "too little to say" : "leaning",
    title: [`${best.pair.join(" and ")} are named together`],
    text: phrase`${best.pair.join(" and ")} are named together in ${countedSentences(best.selection.sentences ?? [])}, where chance alone, reckoned post by post, would bring them together in ${expectedWords(best.expected)}.`,
    caveat: few
      ? ["So few sentences do not show a habit."]
      : [
          fullest,
          unsteady,
          "Chance here treats all sentences of a post alike, though long ones name more people.",
        ],
  });
}
