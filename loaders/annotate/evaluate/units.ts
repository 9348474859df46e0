import { splitPhraseAt } from "./fixed-phrases.ts";
import { isInvertedPerfect } from "./inverted-perfect.ts";
import { type Mention, nameUnits } from "./name-units.ts";
import { fixedUnitAt, lexiconUnitAt, splitUnit } from "./phrase-units.ts";
import type { Token, Unit } from "./unit.ts";
import { wordUnit } from "./word-unit.ts";

const nobody: ReadonlySet<string> = new Set();

/**
 * The units of a sentence from its tokens and its mentions, both in order; of mentions that overlap the first stands. `people` are the
 * entities that are persons.
 */
export function unitsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  people: ReadonlySet<string> = nobody,
): Unit[] {
  const units: Unit[] = [];
  const norms = tokens.map((token) => token.norm);
  let next = 0;
  let named = 0;
  // Last words of a split phrase, which its verb speaks for.
  let tail = { from: 0, to: 0 };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((mentions[next]?.char_end ?? Infinity) <= token.char_start) next++;
    const mention = mentions[next];
    if (mention !== undefined && mention.char_start < token.char_end) {
      const { made, to } = nameUnits(tokens, at, mention, people);
      units.push(...made);
      at = to;
      continue;
    }
    if (tail.from <= at && at < tail.to) {
      units.push({ ...wordUnit(token, units, tokens[at + 1]), kind: "adverb", opinion: null, verb: null });
      at++;
      continue;
    }
    const fixed = fixedUnitAt(tokens, norms, at, units.at(-1));
    if (fixed !== null) {
      units.push(fixed.unit);
      at += fixed.length;
      continue;
    }
    const around = splitPhraseAt(norms, at, (i) => tokens[i]?.is_word === true);
    if (around !== null) {
      units.push(splitUnit(token, around.valence));
      tail = around;
      at++;
      continue;
    }
    // A pronoun may stand in a phrase: "out of her depth".
    named = Math.max(named, next);
    while (mentions[named]?.rule === "pronoun") named++;
    const reach = mentions[named]?.char_start ?? Infinity;
    const phrase = lexiconUnitAt(tokens, norms, at, reach);
    units.push(phrase?.unit ?? wordBefore(tokens, at, units, reach));
    at += phrase?.length ?? 1;
  }
  return units.map((unit, at) =>
    isInvertedPerfect(units, at) ? { ...unit, kind: "auxiliary", verb: null } : unit,
  );
}

/** The unit of the word or mark at `at`; one in a name that nothing lists neither judges nor does anything. */
function wordBefore(tokens: readonly Token[], at: number, left: readonly Unit[], reach: number): Unit {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const word = wordUnit(token, left, next);
  return isInName(token, next, reach) ? plain(word) : word;
}

const capitalised = /^\p{Lu}\p{Ll}/u;

/** "United States", "Great Britain": whether a word leads another with a capital that is no listed name. */
const isInName = ({ form }: Token, after: Token | undefined, reach: number): boolean =>
  after !== undefined && after.char_start < reach && capitalised.test(form) && capitalised.test(after.form);

/** A word of a name neither judges nor does anything. */
const plain = (word: Unit): Unit =>
  word.opinion === null && word.verb === null ? word : { ...word, kind: "word", opinion: null, verb: null };
