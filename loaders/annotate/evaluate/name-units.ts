import type { Row } from "../../../src/domain/tables.ts";
import { expand } from "../../attribute/vocabulary/contractions.ts";
import { finite, isFunctionWord } from "../../attribute/vocabulary/words.ts";
import { type Token, type Unit, unit } from "./unit.ts";
import { isPeople, othersOf, thingsOf } from "./word-sets.ts";

/** A name, or a pronoun that means somebody. */
export type Mention = Pick<Row<"mentions">, "entity_id" | "char_start" | "char_end" | "evaluative"> & {
  readonly rule: Row<"mentions">["rule"] | "pronoun";
};

/** The units of a mention that starts in token `at`, with a verb that it carries if any, and the first token behind it. */
export function nameUnits(
  tokens: readonly Token[],
  at: number,
  mention: Mention,
  people: ReadonlySet<string>,
): { readonly made: readonly Unit[]; readonly to: number } {
  const first = tokens[at];
  if (first !== undefined && mention.rule === "pronoun")
    return { made: anaphorUnits(first, mention.entity_id, tokens.slice(at + 1, at + 5)), to: at + 1 };
  const to = endOfName(tokens, at, mention);
  const name = nameUnit(tokens, at, to, mention, people.has(mention.entity_id));
  const verb = contractedVerb(tokens, to, name);
  return { made: verb === null ? [name] : [{ ...name, possessive: false }, verb], to };
}

function endOfName(tokens: readonly Token[], from: number, { char_end }: Mention): number {
  let to = from + 1;
  while ((tokens[to]?.char_start ?? Infinity) < char_end) to++;
  return to;
}

/** "Reid's a liar", "Reid’s always been", not "Reid's late train": the verb in the 's of a name that ends before `to`; null where it is none. */
function contractedVerb(tokens: readonly Token[], to: number, { end, voice }: Unit): Unit | null {
  if (!/['’]s$/.test(tokens[to - 1]?.norm ?? "")) return null;
  let at = to;
  while (/^(?:always|never|simply|clearly)$/.test(tokens[at]?.norm ?? "")) at++;
  const norm = tokens[at]?.norm ?? "";
  const verb = (kind: "copula" | "auxiliary") => unit({ kind, norm: "'s", start: end, end, voice });
  if (/^(?:been|got|had|become)$/.test(norm)) return verb("auxiliary");
  return at > to || /^(?:a|an|the|no|not|too)$/.test(norm) ? verb("copula") : null;
}

const bodies = /^(?:party|government|opposition|team|staff)$/;

/**
 * Whether a noun after a name is somebody else or a thing: "Reid supporters", "the Reid campaign", "the Labour MP"; a body's own noun is the body ("the Labour
 * party").
 */
function isOthers(norm: string, person: boolean): boolean {
  if (person) return othersOf.has(norm) || thingsOf.has(norm);
  return (isPeople(norm) || thingsOf.has(norm)) && !bodies.test(norm);
}

function nameUnit(
  tokens: readonly Token[],
  from: number,
  to: number,
  mention: Mention,
  person: boolean,
): Unit {
  const first = tokens[from];
  const last = tokens[to - 1];
  const next = tokens[to]?.norm ?? "";
  const possessive = /['’]s?$/.test(last?.norm ?? "") || /^['’]s?$/.test(next) || isOthers(next, person);
  return unit({
    kind: "name",
    norm: last?.norm ?? "",
    possessive,
    entity: mention.entity_id,
    person,
    start: first?.char_start ?? 0,
    end: last?.char_end ?? 0,
    voice: first?.voice ?? "own",
    described: mention.rule === "implicit",
    evaluative: mention.evaluative,
  });
}

/** A pronoun as the name of whom it means, and the verb that it carries if any: "she", "he's". */
function anaphorUnits(token: Token, entity: string, following: readonly Token[]): Unit[] {
  const { norm, char_start, char_end, voice } = token;
  const halves = expand(
    norm,
    following.map((next) => next.norm),
  );
  const owns = /^(?:his|hers|yours?)$/.test(norm) || (norm === "her" && mayBeHers(following[0]));
  const name = unit({
    kind: "name",
    norm: halves?.[0] ?? norm,
    entity,
    person: true,
    possessive: owns,
    anaphor: true,
    start: char_start,
    end: char_end,
    voice,
  });
  if (halves === null) return [name];
  const kind = /^(?:is|are)$/.test(halves[1]) ? "copula" : "auxiliary";
  return [name, unit({ kind, norm: halves[1], start: char_end, end: char_end, voice })];
}

/** "Her plan", not "trust her and", "without her there would": whether what follows "her" may be hers. */
const mayBeHers = (next: Token | undefined): boolean =>
  next?.is_word === true && !isFunctionWord(next.norm) && !finite.has(next.norm) && next.norm !== "there";
