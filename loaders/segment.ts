import { isHeadingKind } from "../src/domain/heading-kinds.ts";
import type { Row } from "../src/domain/tables.ts";
import { paragraphs } from "./segment/paragraphs.ts";
import { sentenceSpans } from "./segment/sentences.ts";
import { tokens } from "./segment/tokens.ts";

/** A post's text in rows, and what its own lines say of it. */
export interface Segmented {
  readonly paragraphs: readonly Row<"paragraphs">[];
  readonly sentences: readonly Row<"sentences">[];
  readonly tokens: readonly Row<"tokens">[];
  /** The title in the text, or the subject of a mail; null where there is none. */
  readonly title: string | null;
  /** ISO day that a date line or the head of a mail states; null where none does. */
  readonly published: string | null;
  /** A date that such a line states and that is no one day of the calendar, as written; null where none does. */
  readonly unread: string | null;
  /** Who such a line says wrote the post; null where none does. */
  readonly author: string | null;
}

/**
 * Cuts a post into paragraphs, sentences and tokens; each partitions the text's characters, white space
 * aside. Voices are provisional, `heading` in a title, heading or date line and else `own`, and no sentence
 * is coded yet. A text of white space gives no rows.
 */
export function segment(postId: string, text: string): Segmented {
  const { rows, ...told } = paragraphs(postId, text);
  const sentenceRows: Row<"sentences">[] = [];
  const tokenRows: Row<"tokens">[] = [];
  for (const row of rows) {
    const { paragraph, char_start, char_end, kind } = row;
    const whole = isHeadingKind(kind);
    const voice = whole ? "heading" : "own";
    const spans = whole ? [{ start: char_start, end: char_end }] : sentenceSpans(text, char_start, char_end);
    for (const { start, end } of spans) {
      const ordinal = sentenceRows.length + 1;
      const sentence_id = `${postId}:${ordinal}`;
      sentenceRows.push({
        sentence_id,
        post_id: postId,
        paragraph,
        ordinal,
        char_start: start,
        char_end: end,
        text: text.slice(start, end),
        voice,
        coders: [],
      });
      pushTokens(tokenRows, text, { postId, sentence_id, voice, start, end });
    }
  }
  return { paragraphs: rows, sentences: sentenceRows, tokens: tokenRows, ...told };
}

interface Sentence {
  readonly postId: string;
  readonly sentence_id: string;
  readonly voice: string;
  readonly start: number;
  readonly end: number;
}

function pushTokens(rows: Row<"tokens">[], text: string, sentence: Sentence): void {
  const { postId, sentence_id, voice } = sentence;
  for (const token of tokens(text, sentence.start, sentence.end)) {
    rows.push({
      post_id: postId,
      sentence_id,
      position: rows.length,
      char_start: token.start,
      char_end: token.end,
      form: token.form,
      norm: token.norm,
      lemma: token.lemma,
      is_word: token.isWord,
      voice,
    });
  }
}
