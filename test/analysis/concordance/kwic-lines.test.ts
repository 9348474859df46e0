import { expect, test } from "vitest";
import { barcode } from "../../../src/analysis/concordance/barcode.ts";
import { collocates } from "../../../src/analysis/concordance/collocates.ts";
import { countNodes, searchedWords } from "../../../src/analysis/concordance/count-nodes.ts";
import { findNodes } from "../../../src/analysis/concordance/find-nodes.ts";
import { kwicLines, tokenText } from "../../../src/analysis/concordance/kwic-lines.ts";
import { sortLines } from "../../../src/analysis/concordance/sort-lines.ts";
import { ask, everything, toldTokens } from "./told-tokens.ts";

const tokens = toldTokens({
  log: ["Bring the net , said Ada .", "The net broke ; a net is dear ."],
  diary: ["No net today", "direct:Sell direct:net direct:and direct:sell direct:boat"],
});
const nodes = findNodes(ask("net"), tokens, everything);
const lines = kwicLines(tokens, nodes, { width: 2 });

const text = (line: (typeof lines)[number]) =>
  [line.left, line.middle, line.right].map((part) => tokenText(part)).join(" | ");

test("kwicLines(tokens, nodes) gives the words on either side with the marks between them", () => {
  expect(lines.map(text)).toEqual([
    "Bring the | net | , said Ada.",
    "Ada. The | net | broke; a",
    "broke; a | net | is dear.",
    "No | net | today Sell",
    "today Sell | net | and sell",
  ]);
});

test("kwicLines(tokens, nodes) has no line for a node outside the tokens", () => {
  const lost = { post_id: "log", sentence_id: "log:9", position: 99, tokens: 1 };
  expect(kwicLines(tokens, [lost, { ...lost, post_id: "none" }])).toEqual([]);
});

test("sortLines(lines, keys) sorts by the words left and right, missing words first", () => {
  const order = (keys: Parameters<typeof sortLines>[1]) => sortLines(lines, keys).map(text);
  expect(order(["1L"]).map((line) => line.split(" |")[0])).toEqual([
    "broke; a",
    "No",
    "today Sell",
    "Bring the",
    "Ada. The",
  ]);
  expect(order(["2L", "1R"]).map((line) => line.split(" |")[0])).toEqual([
    "No",
    "Ada. The",
    "Bring the",
    "broke; a",
    "today Sell",
  ]);
  expect(order(["post"]).slice(0, 2)).toEqual(lines.slice(3).map(text));
  expect(order(["node"])).toEqual([...lines.slice(3), ...lines.slice(0, 3)].map(text));
});

test("countNodes(nodes, posts, words) counts each post and camp with words and rate, posts without a node too", () => {
  const posts = [
    { post_id: "log", camp: "crew" },
    { post_id: "diary", camp: "shore" },
    { post_id: "empty", camp: "crew" },
  ];
  const words = searchedWords(tokens, { voice: "own", headings: true });
  const own = findNodes(ask("net"), tokens, { voice: "own", headings: true });
  expect(countNodes(own, posts, words)).toEqual({
    posts: [
      { post_id: "diary", camp: "shore", count: 1, words: 3, rate: 1000 / 3 },
      { post_id: "empty", camp: "crew", count: 0, words: 0, rate: null },
      { post_id: "log", camp: "crew", count: 3, words: 12, rate: 250 },
    ],
    camps: [
      { camp: "shore", range: 1, posts: 1, count: 1, words: 3, rate: 1000 / 3 },
      { camp: "crew", range: 1, posts: 2, count: 3, words: 12, rate: 250 },
    ],
  });
  expect(countNodes(own, posts, words, { log: "out" }).camps.map(({ camp }) => camp)).toEqual([
    "shore",
    "crew",
  ]);
});

test("barcode(tokens, nodes) places nodes from 0 to 1 along their posts", () => {
  expect(barcode(tokens, nodes).map(({ post_id, at }) => [post_id, at])).toEqual([
    ["log", 2 / 15],
    ["log", 8 / 15],
    ["log", 12 / 15],
    ["diary", 1 / 7],
    ["diary", 4 / 7],
  ]);
  const alone = toldTokens({ p: ["net"] });
  expect(barcode(alone, findNodes(ask("net"), alone, everything))[0]?.at).toBe(0);
});

test("collocates(tokens, nodes) counts each word of a window once, inside its sentence", () => {
  const near = collocates(tokens, nodes, { ...everything, left: 2, right: 2, least: 1 });
  const brief = near.map(({ term, joint, left, right, total, range }) => [
    term,
    joint,
    left,
    right,
    total,
    range,
  ]);
  expect(brief.find(([term]) => term === "the")).toEqual(["the", 2, 2, 0, 2, 1]);
  expect(brief.find(([term]) => term === "a")).toEqual(["a", 1, 1, 1, 1, 1]);
  expect(brief.find(([term]) => term === "sell")).toEqual(["sell", 2, 1, 1, 2, 1]);
  expect(brief.map(([term]) => term)).not.toContain("boat");
  expect(brief.map(([term]) => term)).not.toContain("net");
});

test("collocates(tokens, nodes) keeps to the voice that is searched", () => {
  const heard = { voice: "own", headings: true } as const;
  const near = collocates(tokens, findNodes(ask("net"), tokens, heard), { ...heard, least: 1 });
  expect(near.map(({ term }) => term)).not.toContain("sell");
});

test("collocates(tokens, nodes) measures the table of words in and out of windows", () => {
  const [sell] = collocates(tokens, nodes, { ...everything, left: 2, right: 2 }).filter(
    ({ term }) => term === "sell",
  );
  // 15 words outside nodes: bring the | said ada, the | broke a, a | is dear, no | today, sell | and sell; boat alone.
  const [joint, window, total, all] = [2, 14, 2, 15];
  expect(sell?.mi).toBeCloseTo(Math.log2((joint * all) / (window * total)), 12);
  expect(sell?.t).toBeCloseTo((joint - (window * total) / all) / Math.SQRT2, 12);
  expect(sell?.logDice).toBeCloseTo(14 + Math.log2((2 * joint) / (nodes.length + total)), 12);
  expect(sell?.forward).toBeCloseTo(joint / window - 0, 12);
  expect(sell?.backward).toBeCloseTo(1 - (window - joint) / (all - total), 12);
});

test("collocates(tokens, nodes) counts what stands between words near one another as near, and those not", () => {
  const [met] = findNodes(ask("the ~9 dear"), tokens, everything);
  const near = collocates(tokens, met ? [met] : [], { ...everything, left: 1, right: 1, least: 1 });
  const brief = Object.fromEntries(near.map(({ term, joint, left, right }) => [term, [joint, left, right]]));
  expect(brief).toEqual({ net: [2, 2, 2], broke: [1, 1, 1], a: [1, 1, 1], is: [1, 1, 1] });
});

test("collocates(tokens, nodes) of no node is empty", () => {
  expect(collocates(tokens, [], everything)).toEqual([]);
});
