import { courtesyTitles, offices } from "../../loaders/annotate/name-words.ts";
import { bareName } from "../../loaders/annotate/namesakes.ts";
import { bodyWords } from "../../loaders/attribute/words.ts";
import type { Entity } from "../../src/domain/contest.ts";
import { bodyNouns, maybePlaceNouns, placeNouns } from "./kind-words.ts";
import type { NameCount } from "./name-counts.ts";
import { misspelt } from "./near-names.ts";

/** An entity that the posts seem to name, for somebody to check. */
export interface Proposal {
  readonly name: string;
  readonly kind: Entity["kind"];
  /** Other names for it, most used first. */
  readonly aliases: readonly string[];
  readonly posts: number;
  readonly uses: number;
  /** Names that may be misspellings of it. */
  readonly misspellings: readonly string[];
  /** Names of other proposals that one of the aliases may mean as well. */
  readonly mayBe: readonly string[];
}

/** What a proposal needs at least: so many posts, or so many uses. */
export interface Least {
  readonly posts: number;
  readonly uses: number;
}

interface Named {
  readonly count: NameCount;
  readonly words: readonly string[];
  /** The name with its title, as written; null where it has none. */
  readonly titled: string | null;
}

const shortTitles = new Set(["sen", "rep", "gov", "gen", "col", "prime", "vice", "former"]);
const isTitle = (word: string): boolean =>
  [courtesyTitles, offices, shortTitles].some((titles) => titles.has(word.toLowerCase()));

/** A name without the titles before it: "Secretary Clinton" is "Clinton", "Labour MP Ada Dahl" is "Ada Dahl". */
function withoutTitle(count: NameCount): Named {
  const at = count.words.slice(0, 3).findLastIndex(isTitle);
  const words = count.words.slice(at + 1);
  if (at < 0 || words.length === 0) return { count, words: count.words, titled: null };
  return { count, words, titled: words.length === 1 && at === 0 ? count.words.join(" ") : null };
}

/** "London Mayor", "Secretary of State": an office, whoever holds it. */
const isOffice = (words: readonly string[]): boolean =>
  isTitle(words.at(-1) ?? "") || /^\p{Ll}/u.test(words[0] ?? "");

interface Group {
  readonly words: readonly string[];
  readonly members: Named[];
  readonly misspellings: Set<string>;
  readonly mayBe: Set<string>;
}

const sum = (group: Group, of: (count: NameCount) => number): number =>
  group.members.reduce((total, { count }) => total + of(count), 0);
const usesOf = (group: Group): number => sum(group, ({ uses }) => uses);
const postsOf = (group: Group): number =>
  new Set(group.members.flatMap(({ count }) => [...count.posts])).size;
const nameOf = ({ words }: Group): string => words.join(" ");
const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

/** First words of a name of a place or a people. */
const placeWords = new Set(
  "new north south east west upper lower great saint st san santa los las el fort mount lake port cape rio red american african mexican german cuban soviet".split(
    " ",
  ),
);
/** First names that end as a people or a direction does. */
const firstNames = new Set(
  "christian adrian julian brian ian vivian lillian gillian marian damian dorian fabian dominic eric cedric frederic hamish trish".split(
    " ",
  ),
);

/** "British Guiana", "New York", "Communist Russia": whether a pair of words begins as no person's name does. */
const isNoPerson = (words: readonly string[]): boolean => {
  const word = (words[0] ?? "").toLowerCase();
  if (/(?:icans|ians|ists|crats)$/i.test(words.at(-1) ?? "")) return true;
  return placeWords.has(word) || (/(?:ish|ese|ern|[aeio]an|ist|ic)$/.test(word) && !firstNames.has(word));
};

const isBodyWord = (word: string): boolean => bodyWords.has(word) || bodyNouns.has(word);

/** What a name seems to be, by its words and what stands around it. */
function kindOf(group: Group): Entity["kind"] {
  const uses = usesOf(group);
  const { words } = group;
  if (group.members.some(({ count }) => count.words.length > words.length && isTitle(count.words[0] ?? "")))
    return "person";
  const places = sum(group, ({ place }) => place);
  const noun = words.length > 1 ? (words.at(-1) ?? "").toLowerCase() : "";
  if (placeNouns.has(noun) || (maybePlaceNouns.has(noun) && places > 0)) return "place";
  if (words.length === 1 && /men$/i.test(words[0] ?? "")) return "group";
  const isBody = words.some((word) => isBodyWord(word.toLowerCase()) || isAcronym(word));
  if (isBody || sum(group, ({ the }) => the) * 2 >= uses) return "organisation";
  if (places * 5 >= uses * 2) return "place";
  const says = sum(group, (count) => count.says) > 0;
  if (words.length > 1 && isNoPerson(words)) return "other";
  return words.length > 1 && words.length < 4 ? "person" : says && words.length === 1 ? "person" : "other";
}

/** Groups under which a name of one word belongs: those whose first or last word it is, unless it is used as a place or a body is, and an acronym's full name. */
function ownersOf(single: Group, groups: readonly Group[]): Group[] {
  const [word = ""] = single.words;
  const initials = ({ words }: Group): string => words.map(([letter]) => letter).join("");
  if (isAcronym(word)) return groups.filter((group) => group.words.length > 1 && initials(group) === word);
  if (isUsedAsThing(single)) return [];
  return groups.filter(
    (group) =>
      group.words.length > 1 &&
      kindOf(group) === "person" &&
      (group.words.at(-1) === word || group.words[0] === word),
  );
}

/** Whether a name of one word, used often enough to tell, stands behind "in" or "the" as names of persons do not. */
const isUsedAsThing = (single: Group): boolean =>
  usesOf(single) > 2 && /^(?:place|organisation)$/.test(kindOf(single));

/** Full names first: one with the same first and last word is the same name, "Ada May Dahl" as "Ada Dahl". */
function groupFull(names: readonly Named[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const { words } = name;
    const key = words.length > 1 && words.length < 4 ? `${words[0]} ${words.at(-1)}` : words.join(" ");
    const group = groups.get(key) ?? {
      words,
      members: [],
      misspellings: new Set<string>(),
      mayBe: new Set<string>(),
    };
    group.members.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Entities that the names of the posts propose, most widely used first. A surname, a first name or an acronym goes to the full name that fits and is
 * used in most posts; others that fit are told. A name that is nearly that of a person used more often goes to it as a misspelling. Names below `least` in both are left out. The kind is a guess.
 */
export function proposals(counts: readonly NameCount[], least: Least): Proposal[] {
  const names = counts.map(withoutTitle).filter(({ words }) => !isOffice(words));
  const groups = groupFull(names.filter(({ words }) => words.length > 1)).sort(
    (a, b) => postsOf(b) - postsOf(a),
  );
  const singles = groupFull(names.filter(({ words }) => words.length === 1));
  const alone: Group[] = [];
  for (const single of singles) {
    const [owner, ...others] = ownersOf(single, groups);
    if (owner === undefined) {
      alone.push(single);
      continue;
    }
    owner.members.push(...single.members);
    for (const other of others) owner.mayBe.add(nameOf(other));
  }
  return withoutMisspelt([...groups, ...alone])
    .map(proposalOf)
    .filter(({ posts, uses }) => posts >= least.posts || uses >= least.uses)
    .sort((a, b) => b.posts - a.posts || b.uses - a.uses || (a.name < b.name ? -1 : 1));
}

/** A person of `entities.yaml`, and names of the posts that may misspell it. */
export interface NearListed {
  readonly entity_id: string;
  readonly misspellings: readonly string[];
}

/** The names that may misspell persons who are listed, and the counts that are left. */
export function nearListed(
  counts: readonly NameCount[],
  people: readonly { readonly entity_id: string; readonly name: string }[],
): { readonly near: readonly NearListed[]; readonly rest: readonly NameCount[] } {
  const near = new Map<string, Set<string>>();
  const rest = counts.filter((count) => {
    const member = withoutTitle(count);
    for (const { entity_id, name } of people) {
      const form = misspelt(member, bareName(name));
      if (form === null) continue;
      near.set(entity_id, (near.get(entity_id) ?? new Set()).add(form));
      return false;
    }
    return true;
  });
  return {
    near: [...near].map(([entity_id, forms]) => ({ entity_id, misspellings: [...forms] })),
    rest,
  };
}

/** The groups but those that misspell a person used more often, which get their names. */
function withoutMisspelt(groups: readonly Group[]): Group[] {
  const people = groups.filter((group) => kindOf(group) === "person").sort((a, b) => usesOf(b) - usesOf(a));
  return groups.filter((group) => {
    const owner = people.find(
      (person) => usesOf(person) > usesOf(group) && misspeltIn(group, person.words).length > 0,
    );
    for (const form of owner === undefined ? [] : misspeltIn(group, owner.words))
      owner?.misspellings.add(form);
    return owner === undefined;
  });
}

const misspeltIn = ({ members }: Group, owner: readonly string[]): string[] =>
  members.flatMap((member) => misspelt(member, owner) ?? []);

function proposalOf(group: Group): Proposal {
  const name = nameOf(group);
  const forms = group.members
    .map(({ words, titled, count }) => ({ form: titled ?? words.join(" "), uses: count.uses }))
    .sort((a, b) => b.uses - a.uses || (a.form < b.form ? -1 : 1));
  return {
    name,
    kind: kindOf(group),
    aliases: [...new Set(forms.map(({ form }) => form))].filter((form) => form !== name),
    posts: postsOf(group),
    uses: usesOf(group),
    misspellings: [...group.misspellings],
    mayBe: [...group.mayBe].filter((other) => !group.misspellings.has(other)),
  };
}
