import { cueVerb } from "./cue-verbs.ts";
import { adverbs, pasts } from "./words.ts";

const shape = /^(i|you|he|she|it|we|they|who|there)'(m|re|ve|ll|d|s)$/;

const helpers = new Map([
  ["m", "am"],
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
]);

/** Participles that no other form is and no verb of saying has. */
const participles = new Set("been had done gone got become taken given seen known shown spoken".split(" "));
/** What others do to whoever "he's" tells of: "he's told that", "she's called a liar". */
const undergone = new Set(
  "told called accused described known shown given seen taken blamed asked reminded".split(" "),
);
/** Subjects that stand for a clause: "it's said that". */
const empty = new Set(["it", "there"]);

const isParticiple = (norm: string): boolean => {
  const form = cueVerb(norm)?.form;
  return (
    form === "past" ||
    form === "participle" ||
    participles.has(norm) ||
    pasts.has(norm) ||
    /[a-z]{2}ed$/.test(norm)
  );
};

/** Whether the word is a pronoun, "who" or "there" run together with an auxiliary: "they've", not "Reid's" or "that's". */
export const isContraction = (norm: string): boolean => norm.includes("'") && shape.test(norm);

const saidOrBeen = new Set(["said", "told", "been"]);
const opensReport = new Set("that he she they we it i there".split(" "));

/** Whether "'s" behind a noun or name is "has" by what follows it: "Dahl's always said", "my dad's argued that", not "Dahl's stated aim". */
export function isPerfect(following: readonly string[]): boolean {
  const at = following.findIndex((word) => !adverbs.has(word));
  const verb = following[at] ?? "";
  if (saidOrBeen.has(verb)) return true;
  return isParticiple(verb) && cueVerb(verb) !== null && opensReport.has(following[at + 1] ?? "");
}

/**
 * The two words of a contraction, "they've" as "they" and "have"; null where `norm` is none. `following` are the norms after it, by which
 * "'s" is "is" or "has" and "'d" is "would" or "had".
 */
export function expand(norm: string, following: readonly string[]): readonly [string, string] | null {
  const [, subject, ending] = shape.exec(norm) ?? [];
  if (subject === undefined || ending === undefined) return null;
  const plain = helpers.get(ending);
  if (plain !== undefined) return [subject, plain];
  const next = following.find((word) => !adverbs.has(word) && word !== "not") ?? "";
  if (ending === "d") return [subject, isParticiple(next) ? "had" : "would"];
  const perfect = /^(?:been|got|had)$/.test(next);
  const isHas = perfect || (isParticiple(next) && !undergone.has(next) && !empty.has(subject));
  return [subject, isHas ? "has" : "is"];
}
