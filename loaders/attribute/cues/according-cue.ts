import { joinedAfter } from "../grammar/joined-speakers.ts";
import { objectAt, phraseStarting } from "../grammar/phrase-starting.ts";
import { isWord, type Passage } from "../marks/unit.ts";
import { determiners } from "../vocabulary/words.ts";
import { type Cue, plain } from "./cue.ts";

/** "According to Smith", "in the words of Smith and Hale", "to quote Smith": the words from `from` up to whom they name. */
export function accordingCue(p: Passage, i: number, from: number, named: number): Cue | null {
  const first = phraseStarting(p, named) ?? objectAt(p, named);
  if (first === null) return null;
  const subject = joinedAfter(p, first);
  const words = p.units.slice(from, named).map(({ norm }) => norm);
  return {
    ...plain,
    at: i,
    from,
    to: subject.to,
    lemma: "according to",
    text: words.join(" "),
    form: "according",
    subject,
    finite: true,
  };
}

/** Where what names a source begins, and where the source does; before 0 where nothing names one. */
type Naming = (p: Passage, i: number) => { readonly from: number; readonly named: number };

const according: Naming = (p, i) => ({ from: p.units[i + 1]?.norm === "to" ? i : -1, named: i + 2 });

const inTheWords: Naming = (p, i) => ({
  from: p.units[i - 2]?.norm === "in" && p.units[i + 1]?.norm === "of" ? i - 2 : -1,
  named: i + 2,
});

/** "To quote Smith", "to slightly misquote Smith". */
const quoting: Naming = (p, i) => {
  const to = (p.units[i - 1]?.norm ?? "").endsWith("ly") ? i - 2 : i - 1;
  const isNamed = p.units[i + 1]?.kind === "name" || isWord(p.units[i + 1], determiners);
  return { from: p.units[to]?.norm === "to" && isNamed ? to : -1, named: i + 1 };
};

/** Words that name a source, each with where its phrase starts. */
export const sources: ReadonlyMap<string, Naming> = new Map([
  ["according", according],
  ["words", inTheWords],
  ...["quote", "misquote", "paraphrase", "echo"].map((verb) => [verb, quoting] as const),
]);
