import type { Entity } from "../../../src/domain/contest.ts";
import type { AtomText } from "./atoms.ts";
import type { NamePattern } from "./gazetteer.ts";
import { type AtomSpan, isCapital, type NameContext } from "./name-conditions.ts";
import { courtesyTitles, givenNamesInIngOrLy, houses, offices } from "./name-words.ts";

/** Which part of a person's name an alias is: "Ada", "Sir Ada", any other word or the whole surname; null where it is more. */
export type NamePart = "given" | "word" | null;

/** The words of a name without a courtesy title before it. */
export function bareName(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.length > 2 && courtesyTitles.has((words[0] ?? "").toLowerCase()) ? words.slice(1) : words;
}

/** Which part of its entity's name an alias is; null for what is no person. */
export function namePart({ kind, name }: Entity, alias: string): NamePart {
  if (kind !== "person") return null;
  const [given, ...rest] = bareName(name);
  const words = alias.trim().split(/\s+/);
  const isTitled = words.length === 2 && /^(?:sir|dame)$/i.test(words[0] ?? "");
  if (rest.length > 0 && words.at(-1) === given && (words.length === 1 || isTitled)) return "given";
  return words.length === 1 || words.join(" ") === rest.join(" ") ? "word" : null;
}

/** Whether a name of a person belongs, by the words beside it, to somebody or something else. */
export function isOtherPerson(
  { entity, part }: NamePattern,
  { first, last }: AtomSpan,
  context: NameContext,
): boolean {
  const { source } = context;
  if (entity.kind !== "person") return false;
  if (namesPlace(source, last) || isElderOrYounger(entity, source, last)) return true;
  if (namesKin(source, first, last)) return true;
  if (part === null) return false;
  if (part === "given" && followedBySurname(last, context)) return true;
  return !isTitle(source.atoms[first]?.lower) && precededByGivenName(entity, first, context);
}

const isTitle = (word = ""): boolean => courtesyTitles.has(word);

const knownTitles = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Courtesy titles that stand before any of an entity's names. */
function titlesOf(aliases: readonly string[]): ReadonlySet<string> {
  const known = knownTitles.get(aliases);
  if (known !== undefined) return known;
  const opening = aliases.map((alias) => (alias.split(/[\s.]+/)[0] ?? "").toLowerCase());
  const titles = new Set(opening.filter((word) => courtesyTitles.has(word)));
  knownTitles.set(aliases, titles);
  return titles;
}

/** "Hill Road", "the Reid Foundation", "Bell & Sons". */
function namesPlace(source: AtomText, last: number): boolean {
  const next = source.atoms[last + 1];
  if (next === undefined || !isCapital(next.form)) return false;
  const gap = source.gapAfter(last);
  return gap === " & "
    ? /^(?:sons?|co|partners|associates)$/.test(next.lower)
    : gap === " " && houses.has(next.lower);
}

/** "The Reid family", "the Reid brothers". */
const namesKin = (source: AtomText, first: number, last: number): boolean =>
  source.atoms[first - 1]?.lower === "the" &&
  source.gapAfter(last) === " " &&
  /^(?:family|brothers|sisters|twins|clan|dynasty)$/.test(source.atoms[last + 1]?.lower ?? "");

/** "Reid senior", who is not the Reid that is listed. */
function isElderOrYounger(entity: Entity, source: AtomText, last: number): boolean {
  const next = source.atoms[last + 1];
  if (next === undefined || !/^(?:junior|senior|jn?r|sn?r)$/.test(next.lower)) return false;
  if (!/^,? $/.test(source.gapAfter(last)) || entity.name.toLowerCase().includes(` ${next.lower}`))
    return false;
  return isCapital(next.form) || source.gapAfter(last + 1) !== " ";
}

function followedBySurname(last: number, context: NameContext): boolean {
  const { source } = context;
  const next = source.atoms[last + 1];
  if (next === undefined || source.gapAfter(last) !== " " || context.mayStart(last + 1)) return false;
  return isCapital(next.form) && !context.isCommon(next.lower);
}

function precededByGivenName({ name, aliases }: Entity, first: number, context: NameContext): boolean {
  const { source } = context;
  const before = source.atoms[first - 1];
  if (before === undefined || context.crossesSentence(first - 1, first)) return false;
  const own = bareName(name);
  const gap = source.gapAfter(first - 1);
  const isInitial = before.form.length === 1 && isCapital(before.form) && before.form !== "I";
  if (isInitial && /^\.? ?$/.test(gap)) {
    const isMiddle = source.gapAfter(first - 2) === " " && source.atoms[first - 2]?.form === own[0];
    return source.gapAfter(first - 2) !== "'" && before.form !== own[0]?.charAt(0) && !isMiddle;
  }
  if (gap !== " " || !isCapital(before.form) || context.endsName(first - 1)) return false;
  if (own.includes(before.form)) return false;
  const titles = titlesOf(aliases);
  if (isTitle(before.lower)) return titles.size > 0 && !titles.has(before.lower);
  if (offices.has(before.lower) || context.isCommon(before.lower)) return false;
  return !(context.mayStart(first - 1) && isAdverbial(before.lower)) && source.gapAfter(first - 2) !== "'";
}

/** "Backing Reid", "Apparently Reid": a word that owes its capital to its place. */
const isAdverbial = (word: string): boolean =>
  /^.{4,}ly$|^.{3,}ing$/.test(word) && !givenNamesInIngOrLy.has(word);

/**
 * Whether a body's name that is cut to its noun ("Trust" of the Harbour Trust) ends, by the capital before it, the name of another:
 * "the Wildlife Trust".
 */
export function isOtherBody(
  { entity, atoms }: NamePattern,
  { first }: AtomSpan,
  context: NameContext,
): boolean {
  const { source } = context;
  const name = entity.name.split(/\s+/);
  if (entity.kind === "person" || atoms.length !== 1 || name.length === 1) return false;
  const before = source.atoms[first - 1];
  if (before === undefined || atoms[0]?.form !== name.at(-1) || !isCapital(before.form)) return false;
  if (source.gapAfter(first - 1) !== " " || context.crossesSentence(first - 1, first)) return false;
  const isOwn = context.endsName(first - 1) || name.includes(before.form);
  return !isOwn && !context.isCommon(before.lower) && context.isRunningText(first);
}
