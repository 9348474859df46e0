import type { Finding, Part } from "../../domain/finding.js";
import { type Sign, signOf } from "../../domain/sign-of-score.js";
import { groupBy } from "../group-by.js";
import { meanOf } from "../mean.js";
import { verbOf } from "../one-writer.js";
import { type EvaluatedSentence, signAgreement } from "../people/evaluated-sentences.js";
import { type PeopleInput, peopleSides } from "../people/people-input.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { listedFigure, listedSentences } from "./listed-figures.js";
import { nameInSentence } from "./name-in-sentence.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, integer } from "./wording.js";

type Context = Pick<FindingContext, "settings" | "select">;

/** Fewest judging sentences on a side for its leaning to be spoken of. */
export const saidRule = { sentences: 5 } as const;

interface Stand {
  readonly id: string;
  readonly writers: string;
  readonly posts: number;
  readonly rows: readonly EvaluatedSentence[];
  readonly against: readonly EvaluatedSentence[];
  readonly kind: readonly EvaluatedSentence[];
}

/** What each side says of each target, by the coders where there is a coding, else by the lexicon. */
export function peopleSaid(
  context: Context,
  input: PeopleInput,
  rows: readonly EvaluatedSentence[],
): Finding[] {
  const source = rows.some((row) => row.source === "coder") ? "coder" : "lexicon";
  const sides = peopleSides(input).filter(({ posts }) => posts.length > 0);
  return [
    ...groupBy(
      rows.filter((row) => row.source === source),
      ({ target }) => target,
    ),
  ].map(([target, list]) => {
    const stands = sides.map((side): Stand => {
      const here = list.filter(({ camp }) => camp === side.id);
      const signed = (sign: Sign) => here.filter(({ score }) => signOf(score) === sign);
      return {
        id: side.id,
        writers: side.writers,
        posts: side.posts.length,
        rows: here,
        against: signed(-1),
        kind: signed(1),
      };
    });
    const camps = stands.filter(({ id }) => id !== "none");
    const told = camps.filter(({ against, kind }) => against.length + kind.length >= saidRule.sentences);
    const label = nameInSentence(list[0]?.label ?? target);
    const score = meanOf(list.map((row) => row.score));
    return finding(context, {
      metric: "people.said",
      subject: target,
      groups: stands.map(({ id }) => id),
      estimate: score,
      posts: new Set(list.map(({ post }) => post)).size,
      strength: told.length === 0 ? "too little to say" : "leaning",
      title: [
        told.length === 0
          ? `too little is said of ${label} to compare`
          : told.map((stand) => `${stand.writers} ${leaning(stand)} ${label}`).join(", "),
      ],
      text: phrase`on ${label}, ${phraseList(stands.filter((d) => d.rows.length > 0).map(standWords), "; ", "; ")}.`,
      caveat: [
        source === "coder"
          ? "Coders marked each sentence as for, against or neither; the mean of their marks decides."
          : "A lexicon decides; it takes irony and mock sympathy at face value.",
        told.length === 1 && camps.length > 1
          ? `The other ${camps.length > 2 ? "sides judge" : "side judges"} too seldom to compare.`
          : "",
      ],
    });
  });
}

const leaning = ({ against, kind, posts }: Stand): string =>
  against.length >= 2 * kind.length
    ? `${verbOf("speak", posts)} against`
    : kind.length >= 2 * against.length
      ? `${verbOf("speak", posts)} for`
      : `${posts === 1 ? "is" : "are"} divided over`;

const standWords = ({ writers, rows, against, kind }: Stand): Part[] =>
  phrase`${writers}: ${ids(kind)} for and ${ids(against)} against, of ${ids(rows)} judged`;

const ids = (rows: readonly EvaluatedSentence[]) =>
  listedSentences(rows.map(({ sentence_id }) => sentence_id));

/** How far the lexicon's sign is that of the coders; null where no sentence is judged by both. */
export function peopleLexicon(context: Context, rows: readonly EvaluatedSentence[]): Finding | null {
  const found = signAgreement(rows);
  if (found === null) return null;
  const total = found.same.length + found.opposite.length + found.oneSided.length;
  return finding(context, {
    metric: "people.lexicon",
    posts: new Set(rows.map(({ post }) => post)).size,
    estimate: found.same.length / total,
    strength: total < saidRule.sentences ? "too little to say" : "clear in this set",
    title: [`the word list and the coders agree in ${found.same.length} of ${counted(total, "judgement")}`],
    text: phrase`where both judge a target, the word list has the coders’ sign in ${judged(found.same)} of ${integer(total)} judgements, the opposite one in ${judged(found.opposite)}, and in ${judged(found.oneSided)} only one of the two sees a judgement.`,
    caveat: [
      "A word list takes irony, mock sympathy and praise of an enemy’s skill at face value; the sentences with the opposite sign show where.",
    ],
  });
}

/** Judgements, each of one target in one sentence; a sentence can hold several. */
const judged = (ids: readonly string[]) =>
  listedFigure(ids.length ? integer(ids.length) : "none", "places", ids);
