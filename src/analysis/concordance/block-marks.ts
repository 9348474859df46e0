import type { LineToken } from "./kwic-lines.js";

/** What opens a heading, a quotation or an entry of a list in Markdown. */
const mark = /^(?:#{1,6}|>+|[-*+])$/;

/** The sign in the place of marks of Markdown: here a paragraph begins. */
export const paragraphSign = "¶";

const isApart = (token: LineToken, next: LineToken | undefined): boolean =>
  next !== undefined && next.char_start > token.char_end;

/**
 * The tokens of one post without marks that open a heading, a quotation or an entry of a list in Markdown: where a sentence begins with such marks
 * a paragraph sign stands for them. A hyphen or a star inside a sentence is the writer's.
 * All other tokens stay as they are. `before` is the token in front of the first, `after` that behind the last; none where the post begins or ends.
 */
export function withoutBlockMarks(
  tokens: readonly LineToken[],
  before?: LineToken,
  after?: LineToken,
): LineToken[] {
  const kept: LineToken[] = [];
  let isOpening = false;
  tokens.forEach((token, i) => {
    const last = i === 0 ? before : tokens[i - 1];
    const starts = last?.sentence_id !== token.sentence_id;
    const isMark = mark.test(token.form) && isApart(token, i + 1 < tokens.length ? tokens[i + 1] : after);
    const opens = isMark && (starts || isOpening);
    if (opens && !isOpening) kept.push({ ...token, form: paragraphSign });
    else if (!opens) kept.push(token);
    isOpening = opens;
  });
  return kept;
}
