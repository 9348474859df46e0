import type { Row } from "../../src/domain/tables.ts";
import type { Voice } from "../../src/domain/voice.ts";
import type { Span } from "./apply-overrides.ts";

type Token = Row<"tokens">;
type Sentence = Row<"sentences">;

/** Tokens with the voice of the span that covers them, else `base`'s; spans are in order and do not overlap. */
export function paintTokens(
  tokens: readonly Token[],
  spans: readonly Span[],
  base: (token: Token) => Voice,
): Token[] {
  let s = 0;
  return tokens.map((token) => {
    while ((spans[s]?.close ?? Infinity) <= token.char_start) s++;
    const span = spans[s];
    const covered = span !== undefined && token.char_end > span.open;
    const voice = covered ? span.kind : base(token);
    return voice === token.voice ? token : { ...token, voice };
  });
}

/** The voice of most words; `base` on a tie and where there are no words. */
function majority(voices: readonly string[], base: Voice): string {
  const counts = new Map<string, number>();
  for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const first = [...counts].filter(([, count]) => count === most);
  return first.length === 1 ? (first[0]?.[0] ?? base) : base;
}

/** Sentences with the voice of most of their words; those of headings keep `heading`. */
export function paintSentences(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  base: (sentence: Sentence) => Voice,
): Sentence[] {
  const voices = new Map<string, string[]>();
  for (const token of tokens) {
    if (!token.is_word) continue;
    const list = voices.get(token.sentence_id);
    if (list === undefined) voices.set(token.sentence_id, [token.voice]);
    else list.push(token.voice);
  }
  return sentences.map((sentence) => {
    const own = base(sentence);
    const voice = own === "heading" ? own : majority(voices.get(sentence.sentence_id) ?? [], own);
    return { ...sentence, voice };
  });
}
