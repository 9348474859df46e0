import type { Row } from "../../src/domain/tables.ts";
import { type Diagnostic, diagnostic } from "../read/diagnostic.ts";

/** Words that no page of English prose is without. */
const commonest = new Set(
  "the of and to a in is it that for on as with was be are this not but have".split(" "),
);

const [fewestWords, leastShare] = [100, 0.12];

/** A warning where a post is hardly English. */
export function otherLanguage({ text, source_file }: Row<"posts">): Diagnostic[] {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const share = words.filter((word) => commonest.has(word)).length / Math.max(1, words.length);
  if (words.length < fewestWords || share >= leastShare) return [];
  return [
    diagnostic(
      "warning",
      "language",
      { file: source_file, line: null },
      `hardly English: ${(100 * share).toFixed(0)}% of its words are the commonest of English`,
      "leave it out or set its camp to none: voices, evaluations and stop words are made for English",
    ),
  ];
}
