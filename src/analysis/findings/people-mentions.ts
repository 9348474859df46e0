import type { Finding } from "../../domain/finding.js";
import { verbOf } from "../one-writer.js";
import { counted, namedPeople, type PeopleInput, peopleSides, wordsOf } from "../people/people-input.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";
import { compareRates, rateCaveat, rateWords, sideRate } from "./rate-words.js";
import { list } from "./wording.js";

type Context = Pick<FindingContext, "settings" | "select">;

/** Whom each side names, and how often in its words. */
export function peopleMentions(context: Context, input: PeopleInput): Finding {
  const people = namedPeople(input);
  const sides = peopleSides(input).filter(({ posts }) => posts.length > 0);
  const base = { metric: "people.mentions", groups: sides.map(({ id }) => id) };
  const posts = sides.flatMap((side) => side.posts).length;
  if (people.length === 0)
    return finding(context, {
      ...base,
      posts,
      strength: "too little to say",
      title: ["no person is named"],
      text: ["No post names a person that entities.yaml lists, in the words that are counted."],
    });
  const said = sides.map((side) => {
    const [most] = people
      .map((person) => ({ person, rate: sideRate(side, person.rows, wordsOf(input)) }))
      .sort((a, b) => b.rate.rows.length - a.rate.rows.length || (a.person.id < b.person.id ? -1 : 1));
    return { side, most: most && most.rate.rows.length > 0 ? most : null };
  });
  return finding(context, {
    ...base,
    posts,
    estimate: people.reduce((sum, { rows }) => sum + rows.length, 0),
    strength: "clear in this set",
    title: [firstNamed(said.map(({ side, most }) => [side.writers, most?.person.label ?? "nobody"]))],
    text: phrase`${phraseList(
      said.map(({ side, most }) =>
        most === null
          ? phrase`${side.writers} name${singular(side)} nobody on the list`
          : phrase`${side.writers} name${singular(side)} ${most.person.label} ${rateWords(most.rate)}`,
      ),
      "; ",
      "; ",
    )}.`,
    caveat: ["Pronouns and descriptions that no rule can tell apart are not counted."],
  });
}

/** Whom each side names most, said once where all name the same. */
function firstNamed(said: readonly (readonly [writers: string, name: string])[]): string {
  const names = [...new Set(said.map(([, name]) => name))];
  if (names.length === 1 && said.length > 1) return `on every side ${names[0]} is named most`;
  return list(said.map(([writers, name]) => `${name} is named most by ${writers}`));
}

const singular = ({ id, posts }: { readonly id: string; readonly posts: readonly unknown[] }): string =>
  id === "none" && posts.length === 1 ? "s" : "";

/** How often each side says we and they, one finding a person of the pronoun. Whom the words mean is not counted. */
export function usAndThem(context: Context, input: PeopleInput): Finding[] {
  const rows = counted(input, input.rows.pronouns);
  return (["we", "they"] as const).map((person) => {
    const places = rows.filter((row) => row.person === person);
    const sides = peopleSides(input)
      .filter(({ posts }) => posts.length > 0)
      .map((side) => sideRate(side, places, wordsOf(input)));
    const found = compareRates(sides.filter(({ id }) => id !== "none"));
    const words = person === "we" ? "“we”, “us” and “our”" : "“they”, “them” and “their”";
    return finding(context, {
      metric: "us-them",
      subject: person,
      groups: sides.map(({ id }) => id),
      strength: found.strength,
      posts: sides.reduce((sum, side) => sum + side.posts.length, 0),
      title: [
        found.higher !== null && found.lower !== null
          ? `${found.higher.writers} ${verbOf("say", found.higher.posts.length)} ${words} at a higher rate than ${found.lower.writers}`
          : found.strength === "too little to say"
            ? `too little to compare on ${words}`
            : `posts of the camps overlap in how often they say ${words}`,
      ],
      text:
        sides.length === 0
          ? [`No post is counted in which ${words} could stand.`]
          : phrase`${words} stand ${phraseList(
              sides.map((side) => phrase`with ${side.writers} ${rateWords(side)}`),
              "; ",
              "; ",
            )}.`,
      caveat: [rateCaveat(found), "A count of pronouns does not tell whom they mean."],
    });
  });
}
