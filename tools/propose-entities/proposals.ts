import { bareName } from "../../loaders/annotate/names/namesakes.ts";
import type { Entity } from "../../src/domain/contest.ts";
import { kindOf } from "./kind-of.ts";
import type { NameCount } from "./name-counts.ts";
import {
  type Group,
  groupFull,
  isHeld,
  isOffice,
  nameOf,
  postsOf,
  sum,
  usesOf,
  withoutTitle,
} from "./name-groups.ts";
import { isSurnameParticle } from "./name-runs.ts";
import { isAcronym } from "./name-words.ts";
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

/** A surname with what opens it, in lower case: "van der berg" of "Jean van der Berg". */
function surname(words: readonly string[]): string {
  const before = words.slice(0, -1).findLastIndex((word) => !isSurnameParticle(word));
  return words
    .slice(before + 1)
    .join(" ")
    .toLowerCase();
}

const isSurname = (words: readonly string[]): boolean => surname(words) === words.join(" ").toLowerCase();

/** The capitals of a name, with and without its small words: "Royal College of Nursing" is RCN. */
const hasInitials = ({ words }: Group, acronym: string): boolean =>
  [words, words.filter((word) => /^\p{Lu}/u.test(word))].some(
    (own) => own.map(([letter]) => letter?.toUpperCase()).join("") === acronym,
  );

/**
 * Groups under which a surname, a first name or a word of a body's name belongs: persons whose first name or surname it is, an acronym's full name,
 * and of what is used as a body the one body that it is short for; none for what is used as a place is.
 */
function ownersOf(single: Group, groups: readonly Group[]): Group[] {
  const [word = ""] = single.words;
  if (isAcronym(word)) return groups.filter((group) => hasInitials(group, word));
  if (isUsedAs(single, "place")) return [];
  const own = single.words.join(" ").toLowerCase();
  const people = groups.filter(
    (group) => kindOf(group) === "person" && (surname(group.words) === own || group.words[0] === word),
  );
  if (people.length > 0 && !(isBody(single) && isUsedAs(single, "organisation"))) return people;
  const bodies = groups.filter((group) => isBody(group) && isShortFor(single, group));
  return bodies.length === 1 ? bodies : [];
}

/** "The Echo" for the Evening Echo, "Labour" for the Labour Party; "Labour" is not short for New Labour. */
const isShortFor = (single: Group, { words: [first, last, ...more] }: Group): boolean => {
  const [word] = single.words;
  if (more.length > 0 || first === undefined || last === undefined) return false;
  return (first === word && last === "Party") || (last === word && isBody(single) && isBehindThe(single));
};

const isBehindThe = (single: Group): boolean => 2 * sum(single, ({ the }) => the) >= usesOf(single);

const isBody = (group: Group): boolean => kindOf(group) === "organisation";

/** Whether a name of one word, used often enough to tell, stands behind "in" or "the" as names of persons do not. */
const isUsedAs = (single: Group, kind: Entity["kind"]): boolean =>
  usesOf(single) > 2 && kindOf(single) === kind;

/**
 * Entities that the names of the posts propose, most widely used first. A surname, a first name or an acronym goes to the full name that fits and is
 * used in most posts; others that fit are told. A name that is nearly that of a person used more often goes to it as a misspelling. Names below `least` in both are left out. The kind is a guess.
 */
export function proposals(counts: readonly NameCount[], least: Least): Proposal[] {
  const names = counts
    .filter(({ words }) => !isHeld(words))
    .map(withoutTitle)
    .filter(({ words }) => !isOffice(words));
  const groups = groupFull(names.filter(({ words }) => !isSurname(words))).sort(
    (a, b) => postsOf(b) - postsOf(a),
  );
  const singles = groupFull(names.filter(({ words }) => isSurname(words)));
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
