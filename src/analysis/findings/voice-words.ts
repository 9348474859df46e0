import type { Finding } from "../../domain/finding.js";
import { formatPercent } from "../../domain/format.js";
import type { VoiceWords } from "../../domain/page-rows.js";
import { type QuoteInput, quotedWords } from "../voices/quote-matrix.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { listedFigure } from "./listed-figures.js";
import { phrase, phraseList } from "./phrase.js";
import { integer } from "./wording.js";

/** Most posts that the text names one by one. */
const namedMost = 5;

/** How many of each post's words are somebody else's, the post that quotes most first. */
export function voiceWordShares(
  context: Pick<FindingContext, "settings" | "select">,
  input: Omit<QuoteInput, "quotes" | "entities">,
  words: readonly VoiceWords[],
): Finding {
  const rows = quotedWords(input, words).filter(({ voice, of }) => voice === "quoted" && of > 0);
  const quoting = rows
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count / b.of - a.count / a.of || (a.post < b.post ? -1 : 1));
  const [most] = quoting;
  const base = { metric: "voices.words", voice: "quoted", posts: rows.length };
  if (most === undefined)
    return finding(context, {
      ...base,
      strength: rows.length ? "clear in this set" : "too little to say",
      title: ["no word is quoted"],
      text: [rows.length ? "Every word of every post is its writer’s own." : "No post has a word."],
    });
  const rest = quoting.length - Math.min(namedMost, quoting.length);
  const silent = rows.length - quoting.length;
  return finding(context, {
    ...base,
    estimate: most.count / most.of,
    groups: quoting.map(({ post }) => post),
    strength: "clear in this set",
    title: [`“${most.short}” gives ${formatPercent(most.count / most.of)} of its words to others`],
    text: phrase`${phraseList(
      quoting
        .slice(0, namedMost)
        .map(
          (d) =>
            phrase`${listedFigure(integer(d.count), "words", d.selection.sentences ?? [])} of ${integer(d.of)} words in “${d.short}”`,
        ),
    )} ${quoting.length === 1 && most.count === 1 ? "is" : "are"} quoted or reported${rest > 0 ? `, as are words in ${integer(rest)} more ${rest === 1 ? "post" : "posts"}` : ""}${silent > 0 ? `; ${integer(silent)} of ${integer(rows.length)} posts ${silent === 1 ? "quotes" : "quote"} no word` : ""}.`,
  });
}
