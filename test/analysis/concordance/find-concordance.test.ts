import { expect, test } from "vitest";
import { countNodes, searchedWords } from "../../../src/analysis/concordance/count-nodes.ts";
import { findNodes } from "../../../src/analysis/concordance/find-nodes.ts";
import { kwicLines } from "../../../src/analysis/concordance/kwic-lines.ts";
import { kwicTable } from "../../../src/analysis/concordance/kwic-table.ts";
import { nodeMarks } from "../../../src/analysis/concordance/node-marks.ts";
import { nodeSpans } from "../../../src/analysis/concordance/node-spans.ts";
import { findConcordance } from "../../../src/analysis/findings/find-concordance.ts";
import { ask, everything, toldTokens } from "./told-tokens.ts";

const tokens = toldTokens({
  log: ["The old pier , the old lamp .", "An old boat ."],
  diary: ["Nothing new ."],
});
const posts = [
  { post_id: "log", camp: "a" },
  { post_id: "diary", camp: "b" },
];
const hitsOf = (query: string, among = posts) => {
  const nodes = findNodes(ask(query), tokens, everything);
  const counts = countNodes(nodes, among, searchedWords(tokens, everything));
  return findConcordance({
    query,
    nodes,
    counts,
    settings: { ...everything, placements: {} },
    order: ["a", "b"],
    writersOf: (camp) => `writers of ${camp}`,
    shortOf: (post) => post,
  });
};

test("findConcordance(input) says how often, where and whose, each number with its sentences", () => {
  const hits = hitsOf("old");
  expect(hits.title).toBe("“old” is one writer’s: only “log” has it");
  expect(hits.text).toMatch(
    /^“old” appears at 3 places in one post: writers of a, 3 \(.+ per 1,000 words, in 1 of 1 post\); writers of b, none\.$/,
  );
  const figures = hits.parts.flatMap((part) => (typeof part === "string" ? [] : [part]));
  expect(figures.map(({ value, count }) => [value, count])).toEqual([
    ["3", 2],
    ["3", 2],
    ["none", 0],
  ]);
  for (const { count, selection } of figures) expect(selection.sentences).toHaveLength(count);
});

test("findConcordance(input) gives a rare query more decimals, not a rate of none", () => {
  const rare = toldTokens({ log: [`old${" pier".repeat(30_000)}`] });
  const nodes = findNodes(ask("old"), rare, everything);
  const counts = countNodes(nodes, posts, searchedWords(rare, everything));
  const settings = { ...everything, placements: {} };
  const [writersOf, shortOf] = [(camp: string) => camp, (post: string) => post];
  const { text } = findConcordance({
    query: "old",
    nodes,
    counts,
    settings,
    order: ["a"],
    writersOf,
    shortOf,
  });
  expect(text).toContain("(0.03 per 1,000 words");
});

test("findConcordance(input) says what to try where nothing is met", () => {
  expect(hitsOf("harbour").text).toBe(
    "Nothing in two posts matches “harbour” in the voice searched. Try a star for an ending, such as “harbour*”.",
  );
  expect(hitsOf("harbour", []).text).toBe("There is no post to search.");
  expect(hitsOf("old ~2 new").text).toMatch(/Try a wider reach, such as “old ~4 new”\.$/);
  expect(hitsOf("old ~20 new").text).toMatch(/such as “old\*”\.$/);
});

test("nodeSpans(tokens, nodes) marks each node in its whole sentence", () => {
  const spans = nodeSpans(tokens, findNodes(ask("old"), tokens, everything));
  expect(spans.map(({ text, mark }) => [text.slice(0, mark[0]), text.slice(...mark)])).toEqual([
    ["The ", "old"],
    [spans[1]?.text.slice(0, spans[1]?.mark[0]), "old"],
    ["An ", "old"],
  ]);
  expect(spans[1]?.text.slice(0, spans[1]?.mark[0])).toMatch(/the $/);
});

test("kwicTable(lines, shortOf) gives a row a line, with where it stands", () => {
  const lines = kwicLines(tokens, findNodes(ask("boat"), tokens, everything));
  const { columns, rows } = kwicTable(lines, (post) => post.toUpperCase());
  expect(columns).toHaveLength(7);
  expect(rows.map(([post, id, , , node]) => [post, id, node])).toEqual([["LOG", "log", "boat"]]);
  expect(String(rows[0]?.[3])).toMatch(/An old$/);
});

test("nodeMarks(lines, heard) gives what stands at the nodes once each, as it is written", () => {
  const nodes = findNodes(ask("old pier|lamp|boat"), tokens, everything);
  expect(nodeMarks(kwicLines(tokens, nodes), { voice: "own" })).toEqual({
    words: ["old boat", "old lamp", "old pier"],
    voice: "own",
    cased: true,
    whole: true,
  });
  expect(nodeMarks([], { voice: "all" }).words).toEqual([]);
});
