// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { findNodes } from "../../src/analysis/concordance/find-nodes.ts";
import { kwicLines } from "../../src/analysis/concordance/kwic-lines.ts";
import { nodeSpans } from "../../src/analysis/concordance/node-spans.ts";
import type { IndexAnswer } from "../../src/analysis/concordance/search-index.ts";
import { indexLines } from "../../src/evidence/index-lines.ts";
import { ask, everything, toldTokens } from "../analysis/concordance/told-tokens.ts";

const posts = ["one", "two"].map((post_id) => ({ post_id, short: `Post ${post_id}`, camp: "a" }));
const camps = [{ id: "a", label: "For A", writers: "writers for A", colour: 0 }];
const sentence = "the old quay ,";
const tokens = toldTokens({
  one: Array.from({ length: 20 }, (_, i) => `${sentence} b${i % 2}`),
  two: Array.from({ length: 10 }, () => "the new pier"),
});
const nodes = findNodes(ask("the"), tokens, everything);

const found = (read: Partial<IndexAnswer> = {}): IndexAnswer => ({
  count: nodes.length,
  posts: [],
  lines: async (from, most) => kwicLines(tokens, nodes).slice(from, from + most),
  sentences: async (from, most) => nodeSpans(tokens, nodes).slice(from, from + most),
  marks: async () => [],
  collocates: async () => [],
  ...read,
});

const show = (answer: IndexAnswer, shown: "lines" | "sentences" = "lines") =>
  indexLines(answer, { posts, camps, sort: ["1R"], show: shown, notes: [] });

test("indexLines(answer, options) shows 25 lines, each leading to its sentence, then the rest", async () => {
  const element = show(found());
  await vi.waitFor(() => expect(element.querySelectorAll("ol.kwic li")).toHaveLength(25));
  expect(element.textContent).toContain("25 of 30 lines");
  expect(element.querySelector("ol.kwic a")?.getAttribute("href")).toBe("./posts/two#s1");
  const more = [...element.querySelectorAll("button")].find((d) => d.textContent === "5 more lines");
  more?.click();
  await vi.waitFor(() => expect(element.querySelectorAll("ol.kwic li")).toHaveLength(30));
  expect(element.textContent).not.toContain("more line");
});

test("indexLines(answer, {show: sentences}) shows the whole sentences with the node marked", async () => {
  const element = show(found(), "sentences");
  await vi.waitFor(() => expect(element.querySelectorAll(".span-list li")).toHaveLength(25));
  expect(element.querySelector(".span-list p")?.textContent).toBe("the old quay, b0");
  expect(element.querySelector(".span-list mark")?.textContent).toBe("the");
});

test("indexLines(answer, options) keeps its lines where more cannot be read, and tries again", async () => {
  let refused = false;
  const lines: IndexAnswer["lines"] = async (from, most) => {
    if (from > 0 && !refused) {
      refused = true;
      throw new Error("the engine is gone");
    }
    return kwicLines(tokens, nodes).slice(from, from + most);
  };
  const element = show(found({ lines }));
  const press = (text: string) =>
    [...element.querySelectorAll("button")].find((d) => d.textContent === text)?.click();
  await vi.waitFor(() => expect(element.querySelectorAll("ol.kwic li")).toHaveLength(25));
  press("5 more lines");
  await vi.waitFor(() =>
    expect(element.querySelector("[role=alert]")?.textContent).toContain("the engine is gone"),
  );
  expect(element.querySelectorAll("ol.kwic li")).toHaveLength(25);
  press("Try again");
  await vi.waitFor(() => expect(element.querySelectorAll("ol.kwic li")).toHaveLength(30));
});

test("indexLines(answer, options) is empty where nothing was met", () => {
  expect(show(found({ count: 0 })).textContent).toBe("");
});
