import type { Segmented } from "../../../loaders/attribute/segmented.ts";
import type { Row } from "../../../src/domain/tables.ts";

const token = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Gov))\.)?|[^\s]/gu;
const ender = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|St))[.!?…]["'’”)]*\s+(?=["'‘“(\p{Lu}\p{N}])/gu;

function cuts(text: string): number[] {
  const ends = [...text.matchAll(ender)].map((m) => m.index + m[0].length);
  return [0, ...ends, text.length];
}

const isHeading = (raw: string, paragraph: number): boolean => (paragraph === 0 ? false : /^#/.test(raw));

/**
 * A plain segmenter for tests: paragraphs at blank lines, sentences at end marks before a capital, words and single
 * marks as tokens. A paragraph that begins with "#" is a heading.
 */
export function segmentedText(text: string, post_id = "p"): Segmented {
  const paragraphs: Row<"paragraphs">[] = [];
  const sentences: Row<"sentences">[] = [];
  const tokens: Row<"tokens">[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g)) {
    const raw = match[0].trimEnd();
    const char_start = match.index;
    const paragraph = paragraphs.length;
    const kind = isHeading(raw, paragraph) ? "heading" : "body";
    paragraphs.push({
      post_id,
      paragraph,
      char_start,
      char_end: char_start + raw.length,
      kind,
      provenance: "test",
    });
    const at = cuts(raw);
    for (let i = 0; i + 1 < at.length; i++)
      addSentence(raw.slice(at[i], at[i + 1]), char_start + (at[i] ?? 0), paragraph);
  }
  function addSentence(raw: string, start: number, paragraph: number): void {
    const span = raw.trimEnd();
    if (span === "") return;
    const ordinal = sentences.length + 1;
    const sentence_id = `${post_id}:${ordinal}`;
    const char_end = start + span.length;
    sentences.push({
      sentence_id,
      post_id,
      paragraph,
      ordinal,
      char_start: start,
      char_end,
      text: span,
      voice: "own",
      coders: [],
    });
    for (const m of span.matchAll(token)) {
      const form = m[0];
      const norm = form.toLowerCase().normalize("NFC").replaceAll("’", "'");
      tokens.push({
        post_id,
        sentence_id,
        position: tokens.length,
        char_start: start + m.index,
        char_end: start + m.index + form.length,
        form,
        norm,
        lemma: norm.replace(/'s$/, ""),
        is_word: /[\p{L}\p{N}]/u.test(form),
        voice: "own",
      });
    }
  }
  return { post_id, text, paragraphs, sentences, tokens };
}
