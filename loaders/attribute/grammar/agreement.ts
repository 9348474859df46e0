import { isMark, isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { conjunctions, looksPlural, manyOf } from "../vocabulary/words.ts";
import type { Run } from "./verb-run.ts";

const the = new Set(["the"]);
const plural = new Set(["i", "we", "you", "they"]);

/** Letters in the plural: "MPs", "NGOs". */
const pluralLetters = /^\p{Lu}{2,}s$/u;

/** A plural that its place gave a capital: "Critics, most of them MPs, say". */
const isPluralWord = ({ surface, from }: Speaker): boolean =>
  from === 0 && !/\s/.test(surface) && looksPlural(surface.toLowerCase());

/** A body's name, which British English gives a plural verb, where it opens its clause: "Momentum say that". */
function isBody(p: Passage, { from, entity }: Speaker): boolean {
  const start = isWord(p.units[from - 1], the) ? from - 1 : from;
  const before = p.units[start - 1];
  return entity === null && (before === undefined || isMark(before, ",;:—–") || isWord(before, conjunctions));
}

/** Whether a verb in its base form can have this subject: one of several, or of a body. Any other form agrees with all. */
export const agrees = (p: Passage, subject: Speaker, run: Run): boolean =>
  run.helped ||
  run.infinitive ||
  run.negated ||
  (subject.kind === "pronoun" && plural.has(subject.surface.toLowerCase())) ||
  (subject.kind === "phrase" &&
    (looksPlural(subject.surface.toLowerCase()) ||
      /(?:some|many|those|latter|former)$|(?:^|\s)(?:team|camp|campaign|committee|board|crew|side|staff|union|club)$|\band\b|s (?:of|for|in|at|on|from|with|near|across|inside|(?:close|loyal|near|opposed) to) /i.test(
        subject.surface,
      ) ||
      manyOf.has(/^(\S+) /.exec(subject.surface.toLowerCase())?.[1] ?? ""))) ||
  (subject.kind === "name" &&
    (pluralLetters.test(subject.surface) || isPluralWord(subject) || isBody(p, subject))) ||
  (subject.entity !== null && subject.entity.kind !== "person");
