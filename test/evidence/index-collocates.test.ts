// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { collocates } from "../../src/analysis/concordance/collocates.ts";
import { findNodes } from "../../src/analysis/concordance/find-nodes.ts";
import { fewNodes } from "../../src/analysis/concordance/index-collocates.ts";
import type { IndexAnswer } from "../../src/analysis/concordance/search-index.ts";
import { indexCollocates } from "../../src/evidence/index-collocates.ts";
import { indexStrips, mostStrips } from "../../src/evidence/index-strips.ts";
import { ask, everything, toldTokens } from "../analysis/concordance/told-tokens.ts";

const tokens = toldTokens({ one: ["the old quay", "the old pier", "the new quay"] });
const nodes = findNodes(ask("the"), tokens, everything);

const found = (answer: Partial<IndexAnswer>): IndexAnswer => ({
  count: nodes.length,
  posts: [{ post_id: "one", count: nodes.length, words: 9 }],
  lines: async () => [],
  sentences: async () => [],
  marks: async () => [],
  collocates: async ({ left = 5, right = 5 }) => collocates(tokens, nodes, { ...everything, left, right }),
  ...answer,
});

const terms = (element: HTMLElement) =>
  [...element.querySelectorAll("tbody tr td:first-child")].map((cell) => cell.textContent);

test("indexCollocates(answer, reach) counts around a few places at once, within the reach", async () => {
  const near = document.createElement("div");
  near.append(indexCollocates(found({}), 5));
  await vi.waitFor(() => expect(terms(near)).toEqual(["old", "quay"]));
  const next = document.createElement("div");
  next.append(indexCollocates(found({}), 1));
  await vi.waitFor(() => expect(terms(next)).toEqual(["old"]));
});

test("indexCollocates(answer, reach) counts around many when asked to, and tells how far it is", async () => {
  const holder = document.createElement("div");
  let end = (): void => undefined;
  const answer = found({
    count: fewNodes + 1,
    collocates: async (_window, onProgress) => {
      onProgress?.(1000, 2000);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return [];
    },
  });
  holder.append(indexCollocates(answer, 5));
  expect(holder.textContent).toContain(`For ${fewNodes + 1} places, all 9 words must be read`);
  holder.querySelector("button")?.click();
  await vi.waitFor(() => expect(holder.textContent).toContain("1,000 of 2,000 words and marks read"));
  end();
  await vi.waitFor(() => expect(holder.textContent).toContain("No word occurs twice or more"));
});

test("indexCollocates(answer, reach) of nothing says so", () => {
  expect(indexCollocates(found({ count: 0 }), 5).textContent).toContain("No word occurs twice or more");
});

test("indexStrips(answer, posts) gives the posts with most hits, each with where they stand", async () => {
  const posts = Array.from({ length: mostStrips + 2 }, (_, i) => ({
    post_id: `p${String(i).padStart(2, "0")}`,
    short: `Post ${i}`,
    camp: "a",
  }));
  const answer = found({
    posts: posts.map(({ post_id }, i) => ({ post_id, count: i === 0 ? 0 : i === 3 ? 7 : 1, words: 100 })),
    marks: async (ids) =>
      ids.flatMap((post_id) =>
        [0.25, 0.5].map((at) => ({ post_id, sentence_id: `${post_id}:4`, position: 0, tokens: 1, at })),
      ),
  });
  const rows = await indexStrips(answer, posts);
  expect(rows.map(({ post }) => post)).toEqual(
    ["p03", "p01", "p02", ...posts.slice(4).map(({ post_id }) => post_id)].slice(0, mostStrips),
  );
  expect(rows[0]).toMatchObject({
    short: "Post 3",
    camp: "a",
    count: 7,
    of: 100,
    sentences: 1,
    at: [0.25, 0.5],
  });
  expect(rows[0]?.selection).toMatchObject({ sentences: ["p03:4"] });
});
