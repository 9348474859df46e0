import { expect, test } from "vitest";
import { segment } from "../../../loaders/segment.ts";
import { withoutBlockMarks } from "../../../src/analysis/concordance/block-marks.ts";
import { findNodes } from "../../../src/analysis/concordance/find-nodes.ts";
import { kwicLines, tokenText } from "../../../src/analysis/concordance/kwic-lines.ts";
import { kwicTable } from "../../../src/analysis/concordance/kwic-table.ts";
import { nodeSpans } from "../../../src/analysis/concordance/node-spans.ts";
import { ask, everything } from "./told-tokens.ts";

const tokensOf = (text: string) => segment("log", text).tokens;

const lineOf = (text: string, node: string) =>
  kwicLines(tokensOf(text), findNodes(ask(node), tokensOf(text), everything)).map(({ left, middle, right }) =>
    [left, middle, right].map(tokenText).join(" | "),
  );

test("kwicLines(tokens, nodes) has a paragraph sign for marks that open a heading, a quotation or an entry of a list", () => {
  expect(lineOf("The mayor stood up.\n\n## Who pays?\n\nThe town pays here.", "up")).toEqual([
    "The mayor stood | up | . ¶ Who pays? The town pays here.",
  ]);
  expect(lineOf("Nobody else does.\n\n> — Transport Watch says", "else")).toEqual([
    "Nobody | else | does. ¶ — Transport Watch says",
  ]);
  expect(lineOf("Three reasons.\n\n- She builds homes.\n- She keeps the ferry.", "homes")).toEqual([
    "Three reasons. ¶ She builds | homes | . ¶ She keeps the ferry.",
  ]);
  expect(lineOf("It ended.\n\n## Who pays?", "who")).toEqual(["It ended. ¶ | Who | pays?"]);
});

test("kwicLines(tokens, nodes) leaves a writer's own dash and sign inside a sentence", () => {
  expect(lineOf("The cuts - all of them - hurt > ever.", "all")).toEqual([
    "The cuts - | all | of them - hurt > ever.",
  ]);
});

test("withoutBlockMarks(tokens) has one sign for several marks", () => {
  const tokens = tokensOf("She wrote.\n\n> - The toll is high.");
  expect(tokenText(withoutBlockMarks(tokens))).toBe("She wrote. ¶ The toll is high.");
});

test("withoutBlockMarks(tokens) keeps every other token, its place and its position", () => {
  const tokens = tokensOf("## Who pays?\n\nThe town, #votes and *all* of it.");
  const kept = withoutBlockMarks(tokens);
  expect(kept.slice(1)).toEqual(tokens.slice(1));
  expect(kept[0]).toEqual({ ...tokens[0], form: "¶" });
  expect(withoutBlockMarks([])).toEqual([]);
});

test("kwicTable(lines, shortOf) has the sign too, and names the post, its id and the sentence", () => {
  const tokens = tokensOf("It stood up.\n\n## Who pays?");
  expect(kwicTable(kwicLines(tokens, findNodes(ask("stood"), tokens, everything)), () => "Log")).toEqual({
    columns: ["Post", "post_id", "Sentence", "Left", "Node", "Right", "Voice"],
    rows: [["Log", "log", "log:1", "It", "stood", "up. ¶ Who pays?", "own"]],
  });
});

test("nodeSpans(tokens, nodes) opens with no mark, and its mark lies on the node", () => {
  const tokens = tokensOf("It stood up.\n\n## Who pays?");
  const [span] = nodeSpans(tokens, findNodes(ask("pays"), tokens, everything));
  expect(span?.text).toBe("Who pays?");
  expect(span?.text.slice(...(span?.mark ?? [0, 0]))).toBe("pays");
});
