// @vitest-environment jsdom
import { expect, test } from "vitest";
import { findNodes } from "../../src/analysis/concordance/find-nodes.ts";
import { kwicLines } from "../../src/analysis/concordance/kwic-lines.ts";
import { kwicList } from "../../src/evidence/kwic-list.ts";
import { ask, everything, toldTokens } from "../analysis/concordance/told-tokens.ts";

const tokens = toldTokens({ log: ["Cut , they said , the new tax .", "No tax cut ."] });

const nodesOf = (query: string) => {
  const list = kwicList(kwicLines(tokens, findNodes(ask(query), tokens, everything)), {
    posts: [],
    camps: [],
  });
  return [...list.querySelectorAll("b")];
};

test("kwicList(lines, options) shows words near one another as one node, and what stands between them apart", () => {
  const nodes = nodesOf("tax ~6 cut");
  expect(nodes.map((node) => node.textContent)).toEqual(["Cut, they said, the new tax", "tax cut"]);
  expect(nodes.map((node) => node.querySelector(".gap")?.textContent ?? null)).toEqual([
    ", they said, the new ",
    null,
  ]);
});

test("kwicList(lines, options) sets apart what parts each of several words from the next", () => {
  const [node] = nodesOf("cut ~6 tax ~2 they");
  expect(node?.textContent).toBe("Cut, they said, the new tax");
  expect([...(node?.querySelectorAll(".gap") ?? [])].map((gap) => gap.textContent)).toEqual([
    ", ",
    " said, the new ",
  ]);
});

test("kwicList(lines, options) shows a phrase whole", () => {
  expect(nodesOf("new tax").map((node) => node.innerHTML)).toEqual(["new tax"]);
});
