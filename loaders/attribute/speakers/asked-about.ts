import type { Candidate } from "./candidates.ts";

const forms: Readonly<Record<string, RegExp>> = {
  he: /\b(?:he|him|his)\b/i,
  she: /\b(?:she|her|hers)\b/i,
};

/**
 * "And Reid? “He'll do,” he says": whether somebody is asked about right before the quotation `text[open, end)`, whose words speak of them by
 * the pronoun that its speaker has. Then somebody else speaks.
 */
export const isAskedAbout = (
  { start, surface }: Candidate,
  text: string,
  { open, end }: { readonly open: number; readonly end: number },
  pronoun: string,
): boolean =>
  start < open &&
  open - start <= surface.length + 3 &&
  text.slice(start, open).trimEnd() === `${surface}?` &&
  forms[pronoun]?.test(text.slice(open, end)) === true;
