import type { Finding, Part } from "../../domain/finding.js";
import { capital, joinWords } from "../../domain/format.js";
import { reliabilityRule } from "../../domain/reliability-rule.js";
import { type Sign, signOf } from "../../domain/sign-of-score.js";
import { groupBy } from "../group-by.js";
import { meanOf } from "../mean.js";
import { verbOf } from "../one-writer.js";
import { type EvaluatedSentence, signAgreement } from "../people/evaluated-sentences.js";
import { type PeopleInput, peopleSides } from "../people/people-input.js";
import { positionAgreement } from "../people/position-agreement.js";
import { writersWho } from "../sides.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { listedFigure, listedSentences } from "./listed-figures.js";
import { nameInSentence } from "./name-in-sentence.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, integer, isAre, statistic } from "./wording.js";

type Context = Pick<FindingContext, "settings" | "select">;

/** Fewest judging sentences on a side for its leaning to be spoken of, and the share of them in one post from which that post is named. */
const saidRule = { sentences: 5, concentrated: 0.75 } as const;

interface Stand {
  readonly id: string;
  readonly writers: string;
  readonly posts: number;
  /** Whoever judges: the side, or the one of its several writers who does. */
  readonly who: string;
  /** Posts that judge; all of the side where none does. */
  readonly judging: number;
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
      const [against, kind] = [signed(-1), signed(1)];
      const judging = new Set([...against, ...kind].map(({ post }) => post)).size || side.posts.length;
      return {
        id: side.id,
        writers: side.writers,
        posts: side.posts.length,
        who: writersWho(side, judging),
        judging,
        rows: here,
        against,
        kind,
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
          ? `too little is said of ${label}${stands.length > 1 ? " to compare" : ""}`
          : told.map((stand) => `${stand.who} ${leaning(stand)} ${label}`).join("; "),
      ],
      text: phrase`sentences on ${label}: ${phraseList(stands.filter((d) => d.rows.length > 0).map(standWords), "; ", "; ")}.${agreementWords(list)}`,
      caveat: [
        ...told.map(onePostWords),
        told.length === 0 ? "" : seldomWords(camps.filter((stand) => !told.includes(stand))),
      ],
    });
  });
}

/** How far coders judge these sentences alike, with alpha where enough are judged by several; nothing of a single coder or a word list. */
function agreementWords(rows: readonly EvaluatedSentence[]): Part[] {
  const found = positionAgreement(rows);
  if (found === null) return [];
  const { alike, differ, alone, alpha } = found;
  const given =
    alpha === null || alike.length + differ.length < reliabilityRule.positives
      ? ""
      : ` (alpha ${statistic(alpha, [reliabilityRule.tentative, reliabilityRule.reliable])})`;
  return phrase` Coders judge ${ids(alike)} of these sentences alike and ${ids(differ)} differently${given}; ${ids(alone)} ${isAre(alone.length)} judged by one coder alone.`;
}

const leaning = ({ against, kind, judging }: Stand): string =>
  against.length >= 2 * kind.length
    ? `${verbOf("speak", judging)} against`
    : kind.length >= 2 * against.length
      ? `${verbOf("speak", judging)} in favour of`
      : `${judging === 1 ? "is" : "are"} divided over`;

/** That of a side of several posts one holds most of what it says, all of it or nearly; nothing where none does. */
function onePostWords({ writers, posts, against, kind }: Stand): string {
  const signed = [...against, ...kind];
  const [most = []] = [...groupBy(signed, ({ post }) => post).values()].sort((a, b) => b.length - a.length);
  if (posts < 2 || most.length < saidRule.concentrated * signed.length) return "";
  const many =
    most.length === signed.length ? "all the" : `${integer(most.length)} of the ${integer(signed.length)}`;
  return `Among ${writers}, ${many} sentences that judge are in one post, “${most[0]?.short ?? ""}”.`;
}

/** That some sides judge too seldom to be compared; nothing of none. */
function seldomWords(stands: readonly Stand[]): string {
  if (stands.length === 0) return "";
  const posts = stands.reduce((sum, stand) => sum + stand.posts, 0);
  return `${capital(joinWords(stands.map(({ writers }) => writers)))} ${verbOf("judge", posts)} too rarely to be compared.`;
}

const standWords = ({ writers, rows, against, kind }: Stand): Part[] =>
  phrase`${writers}, ${ids(kind)} for and ${ids(against)} against of ${ids(rows)} judged`;

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
    title: [`the word list and the coders agree on ${found.same.length} of ${counted(total, "judgement")}`],
    text: phrase`where both judge a target, the word list gives the coders’ sign in ${judged(found.same)} of ${integer(total)} judgements and the opposite sign in ${judged(found.opposite)}; in ${judged(found.oneSided)} only one of the two sees a judgement.`,
    caveat: [
      "A word list takes irony, mock sympathy and praise of an enemy’s skill at face value; the sentences with the opposite sign show where.",
    ],
  });
}

/** Judgements, each of one target in one sentence; a sentence can hold several. */
const judged = (ids: readonly string[]) =>
  listedFigure(ids.length ? integer(ids.length) : "none", "places", ids);
