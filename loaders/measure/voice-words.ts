import type { VoiceWords } from "../../src/domain/page-rows.ts";
import type { Row } from "../../src/domain/tables.ts";
import { type VoiceClass, voiceClass } from "../../src/domain/voice.ts";

/** Words of a post by voice class, with the sentences that hold one; both classes where the post has a word, else none. */
export function voiceWords(post_id: string, tokens: readonly Row<"tokens">[]): VoiceWords[] {
  const words = tokens.filter(({ is_word }) => is_word);
  if (words.length === 0) return [];
  return (["own", "quoted"] as const).map((voice: VoiceClass): VoiceWords => {
    const here = words.filter((word) => voiceClass(word.voice) === voice);
    const sentences = [...new Set(here.map(({ sentence_id }) => sentence_id))];
    return { post_id, voice, words: here.length, sentences };
  });
}
