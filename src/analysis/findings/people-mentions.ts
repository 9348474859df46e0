import type { Finding, Part } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import { groupBy } from "../group-by.js";
import { markedWords } from "../marked-words.js";
import { verbOf } from "../one-writer.js";
import { type NamedKind, people } from "../people/named-kinds.js";
import {
  type Named,
  namedPeople,
  type PeopleInput,
  type PeoplePost,
  peopleSides,
  wordsOf,
} from "../people/people-input.js";
import type { Side } from "../sides.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { listedFigure } from "./listed-figures.js";
import { phrase, phraseList } from "./phrase.js";
import { rateWords, type SideRate, sideRate } from "./rate-words.js";
import { counted } from "./wording.js";

type Context = Pick<FindingContext, "settings" | "select">;

/** Whom each side names, or what of another kind, and how often in its words. */
export function peopleMentions(context: Context, input: PeopleInput, kind: NamedKind = people): Finding {
  const named = namedPeople(input, kind.kind);
  const sides = peopleSides(input).filter(({ posts }) => posts.length > 0);
  const base = {
    metric: "people.mentions",
    ...(kind === people ? {} : { subject: kind.kind }),
    groups: sides.map(({ id }) => id),
  };
  const posts = sides.flatMap((side) => side.posts).length;
  if (named.length === 0)
    return finding(context, {
      ...base,
      posts,
      strength: "too little to say",
      title: [`no ${kind.one} is named`],
      text: [
        `In the words that are counted, no post names ${kind.one === "organisation" ? "an" : "a"} ${kind.one} listed in entities.yaml.`,
      ],
    });
  const said = sides.map((side) => mostNamed(side, named, input));
  return finding(context, {
    ...base,
    posts,
    estimate: named.reduce((sum, { rows }) => sum + rows.length, 0),
    strength: "clear in this set",
    title: [firstNamed(said, kind)],
    text: phrase`${phraseList(
      said.map((each) => mostWords(each, kind)),
      "; ",
      "; ",
    )}.`,
    caveat: ["Pronouns and descriptions that no rule can resolve are not counted."],
  });
}

/** Whom a side names most: one, several that it names as often, or nobody. */
interface MostNamed {
  readonly side: Side<PeoplePost>;
  readonly most: readonly { readonly said: string; readonly rate: SideRate }[];
}

/** Most named as often as each other whom a title names one by one. */
const mostTied = 3;

function mostNamed(side: Side<PeoplePost>, named: readonly Named[], input: PeopleInput): MostNamed {
  const rated = named.map(({ id, said, rows }) => ({
    id,
    said,
    rate: sideRate(side, rows, wordsOf(input)),
  }));
  const top = rated.reduce((most, { rate }) => Math.max(most, rate.rows.length), 0);
  const most = rated
    .filter(({ rate }) => top > 0 && rate.rows.length === top)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { side, most };
}

function mostWords({ side, most }: MostNamed, { none }: NamedKind): Part[] {
  const names = verbOf("name", side.posts.length);
  const [first, ...others] = most;
  if (first === undefined) return phrase`${side.writers} ${names} ${none} on the list`;
  const tied = others.map(({ said, rate }) => {
    const ids = rate.rows.map(({ sentence_id }) => sentence_id);
    return phrase`${said} ${listedFigure("as often", "places", ids, markedWords(rate.rows))}`;
  });
  return phrase`${side.writers} ${names} ${phraseList([phrase`${first.said} ${rateWords(first.rate)}`, ...tied])}`;
}

/** Whom each side names most, said once where one name is first on all; a tie is said. */
function firstNamed(said: readonly MostNamed[], kind: NamedKind): string {
  const [one, ...others] = (said[0]?.most ?? []).filter((name) =>
    said.every(({ most }) => most.some((named) => named.said === name.said)),
  );
  if (said.length > 1 && one !== undefined && others.length === 0) return firstOnAll(one.said, said, kind);
  return [...groupBy(said, ({ most }) => most.map((name) => name.said).join())]
    .map(([, alike]) => {
      const posts = alike.reduce((sum, { side }) => sum + side.posts.length, 0);
      const most = alike[0]?.most ?? [];
      const names = `${joinWords(alike.map(({ side }) => side.writers))} ${verbOf("name", posts)} ${namesOf(most, kind)}`;
      return most.length === 0 ? names : `${names} most${most.length > 1 ? ", equally often" : ""}`;
    })
    .join("; ");
}

function firstOnAll(name: string, said: readonly MostNamed[], kind: NamedKind): string {
  const tied = said.filter(({ most }) => most.length > 1);
  if (tied.length === 0) return `every side names ${name} most`;
  const also = tied.map(({ side, most }) => {
    const others = namesOf(
      most.filter((each) => each.said !== name),
      kind,
    );
    return `${side.writers} ${verbOf("name", side.posts.length)} ${others} as often`;
  });
  return `no side names ${kind.any} more often than ${name}; ${joinWords(also)}`;
}

const namesOf = (most: MostNamed["most"], { none, one, many }: NamedKind): string =>
  most.length === 0
    ? none
    : most.length > mostTied
      ? counted(most.length, one, many)
      : joinWords(most.map(({ said }) => said));
