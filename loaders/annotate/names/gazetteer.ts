import type { AmbiguousAlias, Entity } from "../../../src/domain/contest.ts";
import type { NameSpan } from "../../../src/domain/name-span.ts";
import { type Atom, type AtomText, atomsOf } from "./atoms.ts";
import { type AtomSpan, boundary, NameContext, type Span, senseHolds } from "./name-conditions.ts";
import { bareName, isOtherBody, isOtherPerson, type NamePart, namePart } from "./namesakes.ts";

/** A name as a run of atoms. */
export interface NamePattern {
  readonly entity: Entity;
  readonly atoms: readonly Atom[];
  readonly gaps: readonly string[];
  readonly rule: "alias" | "misspelling" | "ambiguous" | "evaluative";
  readonly sense: AmbiguousAlias | null;
  readonly part: NamePart;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly patterns: NamePattern[];
}

/** Names of all entities as a trie over lower-case atoms. */
export interface Gazetteer {
  readonly root: Node;
}

/**
 * Compiles the names of entities. Where two entities share a name the first keeps it. An alias without a letter or
 * digit is passed over. Beside each name stand three ways to write it: a short name in capitals with stops ("P.W.U."), a name
 * without its accents or a plural's apostrophe, as a misspelling, and a person's without the title before it.
 */
export function compileGazetteer(entities: readonly Entity[]): Gazetteer {
  const root: Node = { next: new Map(), patterns: [] };
  const add = (
    entity: Entity,
    alias: string,
    rule: NamePattern["rule"],
    sense: AmbiguousAlias | null = null,
  ) => {
    const { atoms, gapAfter } = atomsOf(alias.trim());
    if (atoms.length === 0) return;
    const gaps = atoms.slice(1).map((_, index) => gapAfter(index));
    let node = root;
    for (const { lower } of atoms) node = childOf(node, lower);
    node.patterns.push({ entity, atoms, gaps, rule, sense, part: namePart(entity, alias) });
  };
  const addWritten = (entity: Entity, alias: string, rule: NamePattern["rule"]) => {
    add(entity, alias, rule);
    if (/^\p{Lu}{2,5}$/u.test(alias)) add(entity, [...alias].join("."), rule);
  };
  for (const entity of entities) {
    const unsure = new Set(entity.ambiguous.map((sense) => sense.alias));
    const bare = entity.kind === "person" ? bareName(entity.name).join(" ") : entity.name;
    const known = new Set([entity.name, bare, ...entity.aliases]);
    for (const alias of known) if (!unsure.has(alias)) addWritten(entity, alias, "alias");
    for (const alias of known) {
      const plain = plainSpelling(alias);
      if (plain !== alias && !known.has(plain) && !unsure.has(alias)) add(entity, plain, "misspelling");
    }
    for (const alias of entity.misspellings) add(entity, alias, "misspelling");
    for (const alias of entity.evaluative) add(entity, alias, "evaluative");
    for (const sense of entity.ambiguous) add(entity, sense.alias, "ambiguous", sense);
  }
  return { root };
}

/** A name without its accents and without an apostrophe behind a plural's s. */
const plainSpelling = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/(?<=s)['\u2019](?=\s)/g, "");

function childOf(node: Node, key: string): Node {
  const found = node.next.get(key);
  if (found !== undefined) return found;
  const made: Node = { next: new Map(), patterns: [] };
  node.next.set(key, made);
  return made;
}

/**
 * Finds the names in a text, in order and without overlap: from the left, the longest name whose conditions hold.
 *
 * - A word of a name in capitals needs its capital, or capitals throughout; a word in lower case may have either.
 * - Any white space, either apostrophe and "Mr." with or without stop and space are alike; a possessive is left out.
 * - In a hyphened compound a name counts where the other part leaves it what it is ("anti-Ada", "Ada-led").
 * - A given name before another surname, or a surname after another given name, is another person, as are "Holt senior" and "the Holt family"; a name
 *   of a street or a house ("Holt Road") is no person's; a body's noun after another capital ("the Wildlife Trust") is another body.
 * - An ambiguous name counts where its conditions hold, else it is left undecided and a shorter name may count.
 *
 * `sentences` give sentence starts, which no name crosses; without them punctuation does. One pass; time is linear
 * in the text.
 */
export function findNames(
  text: string,
  gazetteer: Gazetteer,
  sentences: readonly Span[] = [],
): readonly NameSpan[] {
  const source = atomsOf(text);
  const context = new NameContext(source, sentences);
  const spans: NameSpan[] = [];
  for (let at = 0; at < source.atoms.length; ) {
    const found = longestAt(at, gazetteer, context);
    if (found === null) at += 1;
    else {
      spans.push(found.span);
      context.accept(found.pattern, found.last);
      at = found.last + 1;
    }
  }
  return spans;
}

interface Found {
  readonly span: NameSpan;
  readonly pattern: NamePattern;
  /** Index of the name's last atom. */
  readonly last: number;
}

function longestAt(at: number, gazetteer: Gazetteer, context: NameContext): Found | null {
  const { source } = context;
  let node = gazetteer.root.next.get(source.atoms[at]?.lower ?? "");
  if (node === undefined) return null;
  const candidates: { pattern: NamePattern; last: number }[] = [];
  for (let last = at; node !== undefined; last += 1) {
    for (const pattern of node.patterns) candidates.push({ pattern, last });
    node = node.next.get(source.atoms[last + 1]?.lower ?? "");
  }
  // Longest first; among names of one length those that need no condition, then in the order of the entities.
  candidates.sort(
    (a, b) => b.last - a.last || Number(a.pattern.sense !== null) - Number(b.pattern.sense !== null),
  );
  for (const { pattern, last } of candidates) {
    const place = { first: at, last };
    if (!isWritten(pattern, source, at) || context.crossesSentence(at, last)) continue;
    const edge = boundary(source, place);
    if (edge === "inside" || isOtherPerson(pattern, place, context)) continue;
    if (isOtherBody(pattern, place, context)) continue;
    if (pattern.sense !== null && !senseHolds(pattern, pattern.sense, place, context)) continue;
    return { span: spanOf(pattern, source, place, edge === "compound"), pattern, last };
  }
  return null;
}

/** Whether the atoms from `at` on are the name in case and in what stands between them. */
function isWritten(pattern: NamePattern, source: AtomText, at: number): boolean {
  const capitals = pattern.atoms.every(({ form }, offset) => {
    const written = source.atoms[at + offset]?.form ?? "";
    return (
      form === written || form === form.toLowerCase() || (form.length > 1 && written === form.toUpperCase())
    );
  });
  return capitals && pattern.gaps.every((gap, offset) => source.gapAfter(at + offset) === gap);
}

function spanOf(
  pattern: NamePattern,
  source: AtomText,
  { first, last }: AtomSpan,
  compound: boolean,
): NameSpan {
  const char_start = source.atoms[first]?.start ?? 0;
  const char_end = source.atoms[last]?.end ?? 0;
  return {
    char_start,
    char_end,
    entity_id: pattern.entity.id,
    surface: source.text.slice(char_start, char_end),
    kind: pattern.entity.kind,
    evaluative: pattern.rule === "evaluative",
    rule: compound && pattern.rule === "alias" ? "compound" : pattern.rule,
    capitals: pattern.atoms.flatMap(({ form }, offset) => {
      const written = source.atoms[first + offset];
      const isWord = written === undefined || form === form.toLowerCase();
      return isWord ? [] : [{ char_start: written.start, char_end: written.end }];
    }),
  };
}
