import type { Row } from "../../../src/domain/tables.ts";

type Paragraph = Row<"paragraphs">;

const kinds =
  "e-?mail|mail|letter|statement|speech|message|text|transcript|reply|response|remarks|words|address|article|column|piece|note";
/** "Here is his email", "What follows is the letter", "I print her speech below". */
const announcements: readonly RegExp[] = [
  new RegExp(
    `^(?:Here(?:'s|’s| is| are)|This is|These are|What follows|Below(?: is| are)?|The following)\\b[^.!?]*\\b(?:${kinds})\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:print|publish|post|reproduce|reprint|copy|quote|give|run)(?:e?d|ing|s)?\\b[^.!?]*\\b(?:${kinds}|it)\\b[^.!?]*\\b(?:below|here|in full|whole|word for word|verbatim)\\b`,
    "i",
  ),
];

/** "In full", "the whole of it", "verbatim": that a text is given from its first to its last word. */
const whole =
  /\b(?:in full|whole|in its entirety|full (?:text|speech|statement|letter|transcript|interview)|verbatim|word for word|unabridged)\b/i;

const longest = 400;

const wordsOf = (text: string, { char_start, char_end }: Paragraph): string =>
  text.slice(Math.max(char_start, char_end - longest), char_end);

/** Whether a paragraph says that a text is given whole. */
export const announcesWhole = (text: string, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && whole.test(wordsOf(text, paragraph));

/** Words without which no sentence announces a text. */
const hints = /\b(?:here|this is|these are|follows|following|below|in full|whole|word for word|verbatim)\b/i;

/** Whether a paragraph ends in a sentence that says that a text of somebody's follows, without a colon. */
export function announces(text: string, paragraph: Paragraph): boolean {
  const words = wordsOf(text, paragraph);
  if (!hints.test(words)) return false;
  const sentence = words.split(/(?<=[.!?])\s+/).at(-1) ?? "";
  return /[.!…]$/.test(sentence) && announcements.some((form) => form.test(sentence));
}
