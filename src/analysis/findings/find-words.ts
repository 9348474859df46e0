import type { Figure, Finding, Part } from "../../domain/finding.js";
import { writersWords as oneWriter } from "../one-writer.js";
import type { Silence } from "../words/silence.js";
import { type ListedWord, wordsOfSide } from "../words/word-list.js";
import type { WordSentences } from "../words/word-sentences.js";
import type { Written } from "../words/written-terms.js";
import { finding } from "./finding.js";
import { noWords, type WordSides } from "./no-words.js";
import { phrase, phraseList } from "./phrase.js";
import { wordBase, wordContext } from "./word-base.js";
import { counted, integer, isAre } from "./wording.js";

export interface WordFindingInput extends WordSides {
  readonly words: readonly ListedWord[];
  readonly silences: readonly Silence[];
  readonly sentencesOf: WordSentences;
  readonly written: Written;
}

/** Most words that a sentence names. */
const named = 5;

/** What may be said of the words of two sides: whose words they are, how many part them, what a side never says. */
export function findWords(input: WordFindingInput): Finding[] {
  const nothing = noWords(input);
  return nothing === null
    ? [campWords(input), writersWords(input), parting(input), silence(input)]
    : ["words.camp", "words.writer", "words.parting", "words.silence"].map((metric) =>
        finding(wordContext(input.table), {
          ...wordBase(input.table, metric),
          strength: "too little to say",
          title: ["there are no words of two sides to compare"],
          text: [nothing],
        }),
      );
}

/** Words named with their occurrences on the side that uses them more. */
function namedWords(input: WordFindingInput, words: readonly ListedWord[]): Part[] {
  return phraseList(
    words.slice(0, named).map(({ term, verdict, target, reference }) => {
      const side = verdict.side ?? "target";
      const count = (side === "target" ? target : reference).count;
      return phrase`“${input.written(term)}” (${timesFigure(input, term, side, count)})`;
    }),
  );
}

/** How often a side uses a term; opens the sentences. */
function timesFigure(
  { table, sentencesOf }: WordFindingInput,
  term: string,
  side: "target" | "reference",
  times: number,
): Figure {
  const { sentences, selection } = sentencesOf.in(term, table[side].camps);
  return { value: integer(times), unit: "places", count: sentences, selection };
}

const ofKind = (words: readonly ListedWord[], kind: ListedWord["verdict"]["kind"]): ListedWord[] =>
  words.filter(({ verdict }) => verdict.kind === kind);

function bySide(input: WordFindingInput, words: readonly ListedWord[]): Part[] {
  const sides = (["target", "reference"] as const).flatMap((side) => {
    const own = wordsOfSide(words, side, words.length);
    return own.length === 0
      ? []
      : [
          own.length > named
            ? phrase`${input.writers[side]}, ${counted(own.length, "term")}, among them ${namedWords(input, own)}`
            : phrase`${input.writers[side]}, ${namedWords(input, own)}`,
        ];
  });
  return phraseList(sides, "; ", "; ");
}

function campWords(input: WordFindingInput): Finding {
  const words = ofKind(input.words, "camp word");
  const first = input.written(words[0]?.term ?? "");
  const { unlisted } = input.table.matrix;
  const caveat = [
    unlisted.terms === 0
      ? ""
      : `Left out, but counted in the correction: ${counted(unlisted.terms, "term")} used fewer than ${integer(unlisted.least)} times.`,
    "A camp word is used in at least two posts of its camp that are not all by one author, remains that camp’s when any one post, or all of one author’s posts on a side, are left out, and differs in rate over the whole interval that the counts allow, corrected for every term compared.",
  ];
  if (words.length === 0)
    return finding(wordContext(input.table), {
      ...wordBase(input.table, "words.camp"),
      strength: "no visible difference",
      estimate: 0,
      caveat,
      title: ["no term can be called a camp’s own"],
      text: [`Of ${counted(input.words.length, "term")} compared, none is a camp word.`],
    });
  return finding(wordContext(input.table), {
    ...wordBase(input.table, "words.camp"),
    strength: "leaning",
    estimate: words.length,
    caveat,
    title: [
      words.length === 1
        ? `“${first}” is the only term that is a camp’s own`
        : `${counted(words.length, "term")} are a camp’s own, led by “${first}”`,
    ],
    text: phrase`of ${counted(input.words.length, "term")} compared, ${counted(words.length, "is a camp word", "are camp words")}: ${bySide(input, words)}.`,
  });
}

function writersWords(input: WordFindingInput): Finding {
  const words = ofKind(input.words, "one writer's word");
  return finding(wordContext(input.table), {
    ...wordBase(input.table, "words.writer"),
    estimate: words.length,
    strength: words.length === 0 ? "no visible difference" : "leaning",
    title: [
      words.length === 0
        ? "no term rests on a single writer"
        : `${counted(words.length, "term")} ${words.length === 1 ? "rests" : "rest"} on a single writer`,
    ],
    text:
      words.length === 0
        ? ["No term that separates the sides belongs to a single writer."]
        : phrase`what looks like a camp’s word is often one writer’s: ${bySide(input, words)}.`,
    caveat: ["Such a term shows a text, not a camp."],
  });
}

const are = (n: number): string => (n === 0 ? "none is" : `${integer(n)} ${isAre(n)}`);

function parting(input: WordFindingInput): Finding {
  const used = input.words.filter(({ target, reference }) => target.count + reference.count > 1);
  const apart = used.filter(({ verdict }) => verdict.kind !== "not distinct");
  const [camps, writers] = [ofKind(apart, "camp word").length, ofKind(apart, "one writer's word").length];
  const parted =
    apart.length === 0
      ? "none separates the sides"
      : `${are(camps)} a camp’s and ${are(writers)} one writer’s`;
  const said = `of ${counted(used.length, "term")} used twice or more, ${parted}`;
  return finding(wordContext(input.table), {
    ...wordBase(input.table, "words.parting"),
    estimate: apart.length,
    strength: apart.length === 0 ? "no visible difference" : "leaning",
    title: [said],
    text: [`${said}.`],
  });
}

function silence(input: WordFindingInput): Finding {
  const { silences, writers, written } = input;
  const base = { ...wordBase(input.table, "words.silence"), estimate: silences.length };
  if (silences.length === 0)
    return finding(wordContext(input.table), {
      ...base,
      strength: "no visible difference",
      title: ["no side is silent on a term that the other’s use would lead one to expect"],
      text: ["No term that one side never uses was expected there often enough to be worth naming."],
    });
  const first = silences.slice(0, named).map(({ term, silent, expected, count, isOneWriters }) => {
    const speaking = silent === "target" ? "reference" : "target";
    const isOneOfSeveral = isOneWriters && input.table[speaking].posts.length > 1;
    const who = isOneOfSeveral ? oneWriter(writers[speaking], 1) : writers[speaking];
    return phrase`“${written(term)}”, never said by ${writers[silent]}, where ${expected.toFixed(1)} uses were expected (${timesFigure(input, term, speaking, count)} by ${who})`;
  });
  return finding(wordContext(input.table), {
    ...base,
    strength: "leaning",
    title: [
      `${counted(silences.length, "term")} of one side ${isAre(silences.length)} never said by the other`,
    ],
    text: phrase`what a side leaves unsaid: ${phraseList(first, "; ", "; ")}.`,
    caveat: [
      "Expected at the other side’s rate. A term of a single writer is that writer’s own, and its absence elsewhere is no silence. A side that uses another form of the word has said it.",
    ],
  });
}
