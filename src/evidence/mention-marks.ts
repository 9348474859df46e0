import type { EvidenceRows } from "../domain/evidence.js";
import type { MarkedWords } from "../domain/selection.js";
import { inVoice } from "../domain/voice.js";

type Sentence = Pick<EvidenceRows["sentences"][number], "text" | "char_start">;
type Mention = EvidenceRows["mentions"][number];

/**
 * Where a sentence's mentions with these surfaces stand, in the voice that was counted, as offsets into it in order; null where no name is to be
 * marked, or no mention is one of them.
 */
export function mentionMarks(
  { text, char_start }: Sentence,
  { words, voice, named }: MarkedWords,
  mentions: readonly Mention[],
): [start: number, end: number][] | null {
  if (!named) return null;
  const marks = mentions
    .filter((mention) => inVoice(mention.voice, voice))
    .map((mention): [number, number] => [mention.char_start - char_start, mention.char_end - char_start])
    .filter(([start, end]) => words.includes(text.slice(start, end)))
    .sort(([a], [b]) => a - b);
  return marks.length > 0 ? marks : null;
}
