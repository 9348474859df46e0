import type { Row } from "../../src/domain/tables.ts";
import { type Diagnostic, diagnostic } from "../read/diagnostic.ts";

/** Words that no page of English prose is without. */
const commonest = new Set(
  "the of and to a in is it that for on as with was be are this not but have".split(" "),
);

const [fewestWords, leastShare] = [100, 0.12];

/** The language of a text, and the share of its words that are the commonest of English. */
interface ToldLanguage {
  readonly language: "en" | "other";
  readonly share: number;
}

/** The language of a text; null where it is too short to tell. */
export function languageOf(text: string): ToldLanguage | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const share = words.filter((word) => commonest.has(word)).length / words.length;
  return { language: share < leastShare ? "other" : "en", share };
}

/** A warning where a post of a camp is hardly in English, a note where it stands outside them. */
export function otherLanguage(
  { source_file, camp }: Pick<Row<"posts">, "source_file" | "camp">,
  told: ToldLanguage | null,
): Diagnostic[] {
  if (told?.language !== "other") return [];
  return [
    diagnostic(
      camp === "none" ? "note" : "warning",
      "language",
      { file: source_file, line: null },
      `hardly in English: ${(100 * told.share).toFixed(0)}% of its words are among the commonest in English`,
      camp === "none"
        ? "read it yourself: cues, voices and evaluations are made for English"
        : "leave it out or set its camp to none: cues, voices and evaluations are made for English",
    ),
  ];
}
