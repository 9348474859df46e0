import type { Finding } from "../../domain/finding.js";
import { verbOf } from "../one-writer.js";
import { countedRows, type PeopleInput, peopleSides, wordsOf } from "../people/people-input.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";
import { compareRates, type RateComparison, rateCaveat, rateWords, sideRate } from "./rate-words.js";

/** How often each side says we and they, one finding a person of the pronoun. Whom the words mean is not counted. */
export function usAndThem(
  context: Pick<FindingContext, "settings" | "select">,
  input: PeopleInput,
): Finding[] {
  const rows = countedRows(input, input.rows.pronouns);
  return (["we", "they"] as const).map((person) => {
    const places = rows.filter((row) => row.person === person);
    const sides = peopleSides(input)
      .filter(({ posts }) => posts.length > 0)
      .map((side) => sideRate(side, places, wordsOf(input)));
    const camps = sides.filter(({ id }) => id !== "none");
    const found = compareRates(camps);
    const words = person === "we" ? "“we”, “us” and “our”" : "“they”, “them” and “their”";
    return finding(context, {
      metric: "us-them",
      subject: person,
      groups: sides.map(({ id }) => id),
      strength: found.strength,
      posts: sides.reduce((sum, side) => sum + side.posts.length, 0),
      title: [
        camps.length > 2
          ? `${words} are counted for each camp`
          : camps.length === 1 && sides.length === 1
            ? `how often ${sides[0]?.writers} ${verbOf("say", sides[0]?.posts.length ?? 0)} ${words}`
            : titleOf(found, words),
      ],
      text:
        sides.length === 0
          ? [`No post is counted in which ${words} could be used.`]
          : phrase`${words} are used ${phraseList(
              sides.map((side) => phrase`by ${side.writers} ${rateWords(side)}`),
              "; ",
              "; ",
            )}.`,
      caveat: [
        camps.length > 2
          ? "Rates are compared only where there are two camps; with more, each stands by itself."
          : "",
        rateCaveat(found),
        "A count of pronouns does not show whom they mean.",
      ],
    });
  });
}

function titleOf({ strength, higher, lower }: RateComparison, words: string): string {
  if (higher !== null && lower !== null)
    return `${higher.writers} ${verbOf("say", higher.posts.length)} ${words} at a higher rate than ${lower.writers}`;
  return strength === "too little to say"
    ? `too little to compare on ${words}`
    : `the camps’ posts overlap in how often they say ${words}`;
}
