import type { EvidenceRows } from "../domain/evidence.js";
import type { MarkedWords } from "../domain/selection.js";
import { inVoice, voiceClass } from "../domain/voice.js";

type Sentence = Pick<EvidenceRows["sentences"][number], "text" | "voice" | "char_start">;
type Quote = EvidenceRows["quotes"][number];
type Mark = [start: number, end: number];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A word as sentences may write it: with any apostrophe, across any space. */
const patternOf = (word: string): string => escaped(word).replace(/['’‘]/g, "['’‘]").replace(/\s+/g, "\\s+");

/** What may not stand beside a word, and beside a whole one. */
const beside = {
  part: "[\\p{L}\\p{N}]",
  whole: "[\\p{L}\\p{N}]|[\\p{L}\\p{N}]['’‘-]|['’‘-][\\p{L}\\p{N}]",
} as const;

/**
 * Where words stand in a sentence in the voice that was counted, as offsets into it, in order and apart; of two that overlap the longer. `quotes` are those that begin
 * in the sentence. Where what is known of voices leaves none, every place: the sentence was counted for one of them.
 */
export function wordMarks(sentence: Sentence, marked: MarkedWords, quotes: readonly Quote[]): Mark[] {
  const { words, voice, cased, whole } = marked;
  if (words.length === 0) return [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(patternOf);
  const apart = beside[whole ? "whole" : "part"];
  const pattern = new RegExp(`(?<!${apart})(?:${longestFirst.join("|")})(?!${apart})`, cased ? "gu" : "giu");
  const all = [...sentence.text.matchAll(pattern)].map(
    ({ index, 0: { length } }): Mark => [index, index + length],
  );
  const heard = all.filter(([start]) => inVoice(voiceAt(start, sentence, quotes), voice));
  return heard.length > 0 ? heard : all;
}

function voiceAt(offset: number, sentence: Sentence, quotes: readonly Quote[]): string {
  const at = sentence.char_start + offset;
  const within = quotes.find(({ char_start, text }) => char_start <= at && at < char_start + text.length);
  if (within !== undefined) return within.kind;
  // A quotation that began in a sentence before has no row here.
  return quotes.length === 0 && voiceClass(sentence.voice) === "quoted" ? sentence.voice : "own";
}
