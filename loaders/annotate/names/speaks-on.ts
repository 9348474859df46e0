import type { Row } from "../../../src/domain/tables.ts";
import type { QuoteSpan } from "../../attribute.ts";

/** Verbs and openings of an answer, which somebody else gives. */
const answers = /^(?:den|repl|respond|retort|answer|insist|counter|reject|disput|disagree|object|protest)/;
const turns = /^(?:but|yet|however|nevertheless|still|instead|in|when|asked)$/;

/** The starts of the pronouns that go on speaking: they speak a quotation, and neither their verb nor their sentence's first word makes an answer of it. */
export function speaksOn(
  tokens: readonly Row<"tokens">[],
  speakers: ReadonlyMap<QuoteSpan, number>,
): ReadonlySet<number> {
  const starts = new Set(
    [...speakers].flatMap(([{ cue }, start]) => (answers.test(cue?.toLowerCase() ?? "") ? [] : [start])),
  );
  let first = "";
  tokens.forEach((token, i) => {
    if (token.sentence_id !== tokens[i - 1]?.sentence_id) first = token.norm;
    if (turns.test(first)) starts.delete(token.char_start);
  });
  return starts;
}
