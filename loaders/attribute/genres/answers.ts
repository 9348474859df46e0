import { oneLine } from "../../one-line.ts";
import type { Block } from "./blocks.ts";
import { interviewee } from "./interviewee.ts";
import { isDirection, spoken, type TurnPage } from "./turn-page.ts";

/** Fewest questions of an interview that has no labels. */
const fewest = 3;

const none: ReadonlySet<string> = new Set();
const asks = /\?["'”’]?$/;
const addresses = /\b(?:you|your|yourself)\b/i;

/**
 * Paragraphs that ask in an interview whose questions stand in another type and whose turns have no labels, by their index: at least three, each with
 * an answer under it, half of which are questions and half of which say "you". `setOff` holds what stands wholly in bold or italic type. None where the post is no such interview.
 */
export function setOffQuestions(
  text: string,
  pages: readonly TurnPage[],
  setOff: ReadonlySet<string>,
): number[] {
  if (setOff.size < fewest) return [];
  const words = pages.map(({ paragraph }) => oneLine(text.slice(paragraph.char_start, paragraph.char_end)));
  const isSetOff = (i: number): boolean => setOff.has(words[i] ?? "") && pages[i]?.paragraph.kind !== "title";
  const asked = pages
    .map((_, i) => i)
    .filter((i) => isSetOff(i) && pages[i + 1] !== undefined && !isSetOff(i + 1));
  const count = (form: RegExp): number => asked.filter((i) => form.test(words[i] ?? "")).length;
  const isInterview =
    asked.length >= fewest && [asks, addresses].every((form) => count(form) * 2 >= asked.length);
  return isInterview ? asked : [];
}

/**
 * The answers of an interview whose questions stand in another type: the paragraphs under each, under the last one alone, said by whom the opening tells to be
 * interviewed. None where it tells nobody: such a post may as well answer its own questions.
 */
export function findAnswers(text: string, pages: readonly TurnPage[], questions: readonly number[]): Block[] {
  const speaker = interviewee(text, pages.slice(0, questions[0]));
  if (speaker === null) return [];
  const decision = spoken(speaker, "block:answer");
  return questions.flatMap((asked, i) =>
    pages
      .slice(asked + 1, questions[i + 1] ?? asked + 2)
      .filter(({ paragraph }) => paragraph.kind === "body" && !isDirection(text, paragraph, none))
      .map(({ paragraph }) => ({ index: paragraph.paragraph, start: paragraph.char_start, decision })),
  );
}
