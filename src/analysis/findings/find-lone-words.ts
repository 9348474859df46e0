import type { Finding, Part } from "../../domain/finding.js";
import { stopWords } from "../../domain/stop-words.js";
import { verbOf } from "../one-writer.js";
import { repeatedLine } from "../words/keyword-verdict.js";
import { postUses } from "../words/term-table.js";
import type { ListedWord } from "../words/word-list.js";
import type { WordFindingInput } from "./find-words.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";
import { wordBase, wordContext } from "./word-base.js";
import { counted, integer, named } from "./wording.js";

export interface LoneWordsInput extends WordFindingInput {
  readonly posted: readonly { readonly post_id: string; readonly short: string }[];
}

/** What the one side with words uses, and the terms to draw; null where both sides have words, or neither has. */
export interface LoneWords {
  readonly found: Finding;
  readonly terms: readonly ListedWord[];
}

/** Most terms that are drawn, and that a sentence names. */
const [drawn, told] = [16, 5];

/**
 * What the writers of one side use where there is no other side to compare them with: their commonest terms, each in two posts where there are
 * several, and the terms that stand in one post alone, three times or more. Terms of stop words alone are passed over.
 */
export function findLoneWords(input: LoneWordsInput): LoneWords | null {
  const { table, words, writers } = input;
  if (table.target.words > 0 === table.reference.words > 0) return null;
  const side = table.target.words > 0 ? "target" : "reference";
  const posts = table[side].posts.filter((post) => (table.matrix.words[post] ?? 0) > 0).length;
  const telling = words.filter(
    (word) => word[side].count > 0 && word.term.split(" ").some((part) => !stopWords.has(part)),
  );
  const terms = telling.filter((word) => word[side].range >= Math.min(2, posts)).slice(0, drawn);
  const single = telling.filter((word) => word[side].range === 1 && word[side].count >= repeatedLine);
  const [first] = terms;
  const user = writers[side];
  const found = finding(wordContext(table), {
    ...wordBase(table, "words.lone"),
    strength: first === undefined ? "too little to say" : "clear in this set",
    estimate: terms.length,
    title: [
      first === undefined
        ? `no term recurs with ${user}`
        : `${user} ${verbOf("use", posts)} “${input.written(first.term)}” most`,
    ],
    text: [
      ...(first === undefined
        ? [`Of ${counted(telling.length, "term")} used by ${user}, none appears in two posts.`]
        : commonest(input, side, terms, posts)),
      ...(posts > 1 && single.length > 0 ? ofOnePost(input, side, single) : []),
    ],
    caveat: [
      "With nothing to compare them with, these terms show what the posts are about, not how a side differs.",
    ],
  });
  return { found, terms };
}

type Side = "target" | "reference";

function commonest(input: LoneWordsInput, side: Side, terms: readonly ListedWord[], posts: number): Part[] {
  const each = posts > 1 ? ", each in two posts or more," : "";
  const words = terms
    .slice(0, told)
    .map((word) => phrase`“${input.written(word.term)}” (${timesOf(input, side, word)})`);
  return phrase`the commonest terms of ${input.writers[side]}${each} are ${phraseList(words)}.`;
}

/** The terms that stand in one post alone, each with that post. */
function ofOnePost(input: LoneWordsInput, side: Side, single: readonly ListedWord[]): Part[] {
  const words = single
    .slice(0, told)
    .map(
      (word) => phrase`“${input.written(word.term)}” (${timesOf(input, side, word)}, ${userOf(input, word)})`,
    );
  const rest = single.length > told ? ` and ${counted(single.length - told, "other")}` : "";
  return phrase` Used ${integer(repeatedLine)} times or more, but in one post only: ${phraseList(words)}${rest}.`;
}

/** How often a side uses a term, which opens its sentences. */
function timesOf(
  { table, sentencesOf }: LoneWordsInput,
  side: Side,
  { term, [side]: use }: ListedWord,
): Part {
  const { sentences, selection } = sentencesOf.in(term, table[side].camps);
  return { value: integer(use.count), unit: "places", count: sentences, selection };
}

/** The name of the post that alone uses a term. */
function userOf({ table, posted }: LoneWordsInput, word: ListedWord): string {
  const uses = postUses(table, word);
  const id = [...uses.target, ...uses.reference].find(({ count }) => count > 0)?.post_id ?? "";
  return named(posted.find(({ post_id }) => post_id === id) ?? { short: id });
}
