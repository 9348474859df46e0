import type { Entity } from "../../../src/domain/contest.ts";
import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { courtesyTitles, offices, openers } from "./name-words.ts";
import { namedTokens } from "./named-tokens.ts";
import { bareName } from "./namesakes.ts";
import { isCommonWord, isNearSurname } from "./near-surname.ts";

/** A word of a post that is close to the surname of a listed person. */
export interface NearName {
  readonly word: string;
  readonly entity_id: string;
  /** Where it stands first. */
  readonly char_start: number;
}

interface Person {
  readonly id: string;
  readonly surname: string;
  readonly given: readonly string[];
}

/** The surnames of listed persons, and what each word met so far is near to. */
export interface Surnames {
  readonly people: readonly Person[];
  /** Words of listed names, in lower case. */
  readonly listed: ReadonlySet<string>;
  readonly met: Map<string, Person | null>;
}

const wordsKept = 50_000;

/** The surnames of the people among the entities, from all their names. */
export function surnamesOf(entities: readonly Entity[]): Surnames {
  const names = entities.flatMap((entity) => [
    entity.name,
    ...entity.aliases,
    ...entity.misspellings,
    ...entity.ambiguous.map(({ alias }) => alias),
  ]);
  const people = entities
    .filter(({ kind }) => kind === "person")
    .map(({ id, name }) => ({
      id,
      surname: bareName(name).at(-1) ?? "",
      given: bareName(name).slice(0, -1),
    }));
  const listed = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
  return { people, listed, met: new Map() };
}

/**
 * The words of a post that are nearly a listed surname and stand where a name does, each once: with a capital in running text, in no listed name, behind no
 * given name of somebody else and before no other word with a capital ("Oakley Road"). A word that many texts have counts behind a title alone ("Ms. Oaks").
 */
export function nearNames(
  sentences: readonly Row<"sentences">[],
  tokens: readonly Row<"tokens">[],
  names: readonly NameSpan[],
  surnames: Surnames,
): readonly NearName[] {
  if (surnames.people.length === 0) return [];
  const named = namedTokens(tokens, names);
  const headings = new Set(
    sentences.filter(({ voice }) => voice === "heading").map(({ sentence_id }) => sentence_id),
  );
  const found = new Map<string, NearName>();
  tokens.forEach((token, at) => {
    if (!isCapitalised(token.form) || named.has(token) || headings.has(token.sentence_id)) return;
    const word = token.form.slice(0, token.lemma.length);
    const person = found.has(word) ? null : near(word, surnames);
    if (person === null || isCapitalised(follower(tokens, at)?.form ?? "")) return;
    const before = beforeName(tokens, at);
    const isTitled = courtesyTitles.has(before?.norm ?? "");
    if (!isTitled && (isCommonWord(word) || isOthersGiven(before, person))) return;
    found.set(word, { word, entity_id: person.id, char_start: token.char_start });
  });
  return [...found.values()];
}

/** The first person to whose surname a word is near that is no word of a listed name. */
function near(word: string, { people, listed, met }: Surnames): Person | null {
  const known = met.get(word);
  if (known !== undefined) return known;
  const isListed = listed.has(word.toLowerCase());
  const person = isListed ? null : (people.find(({ surname }) => isNearSurname(word, surname)) ?? null);
  if (met.size < wordsKept) met.set(word, person);
  return person;
}

const isCapitalised = (form: string): boolean => /^\p{Lu}\p{L}*\p{Ll}/u.test(form);

/** The word right behind a token in its sentence. */
function follower(tokens: readonly Row<"tokens">[], at: number): Row<"tokens"> | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return next?.sentence_id === token?.sentence_id && next?.is_word ? next : undefined;
}

/** The word right before a token in its sentence, over the stop of a title ("Ms."). */
function beforeName(tokens: readonly Row<"tokens">[], at: number): Row<"tokens"> | undefined {
  const one = tokens[at - 1];
  const before = one?.form === "." ? tokens[at - 2] : one;
  const isTitle = courtesyTitles.has(before?.norm ?? "");
  return before?.sentence_id === tokens[at]?.sentence_id && (one === before || isTitle) ? before : undefined;
}

/** Whether the word before is a name that the person does not have: "Tom Oaks" is not Marian Oakes. */
const isOthersGiven = (before: Row<"tokens"> | undefined, { given }: Person): boolean =>
  before !== undefined &&
  isCapitalised(before.form) &&
  !given.includes(before.form) &&
  !openers.has(before.norm) &&
  !offices.has(before.norm);
