import { expect, test } from "vitest";
import { reuseDiagnostics } from "../../../loaders/measure/reuse-diagnostics.ts";

const posts = [
  { post_id: "a", source_file: "posts/a.txt", camp: "ferry" },
  { post_id: "b", source_file: "posts/b.txt", camp: "ferry" },
  { post_id: "c", source_file: "posts/c.txt", camp: "bridge" },
  { post_id: "n", source_file: "posts/n.txt", camp: "none" },
];
const text = "One line.\nAnother line.";
const told = (share: number, first = "a", second = "b") =>
  reuseDiagnostics(
    { shared: [{ first, second, words: 20, share, at: 10, opening: null }], repeated: [] },
    posts,
    () => text,
  );

test.each([
  [0.95, "warning", "duplicate-text", "keep one of them"],
  [0.9499, "warning", "near-duplicate", "keep one of them"],
  [0.5, "warning", "near-duplicate", "keep one of them"],
  [0.4999, "note", "shared-text", "see who wrote them first"],
])("reuseDiagnostics(reuse, posts, textOf) of a share of %f is a %s, %s", (share, severity, rule, remedy) => {
  expect(told(share)).toMatchObject([{ severity, rule, remedy: expect.stringContaining(remedy) }]);
});

test.each([
  [0.0099, "under 1%"],
  [0.01, "1%"],
  [0.999, "99%"],
])("reuseDiagnostics(reuse, posts, textOf) writes a share of %f as %s", (share, percent) => {
  expect(told(share)[0]).toMatchObject({
    file: "posts/b.txt",
    line: 2,
    message: `20 words, ${percent} of the shorter post, also occur in posts/a.txt`,
  });
});

test("reuseDiagnostics(reuse, posts, textOf) calls posts of two camps rivals, and none where one is outside them", () => {
  expect(told(0.6, "a", "c")).toMatchObject([
    {
      message: expect.stringContaining("posts/a.txt, on another side"),
      remedy: expect.stringMatching(/^see whose words they are; they count for both sides/),
    },
  ]);
  for (const [first, second] of [
    ["a", "b"],
    ["a", "n"],
    ["n", "a"],
    ["n", "n"],
  ] as const)
    expect(told(0.6, first, second)[0]?.message).not.toContain("another side");
});

test("reuseDiagnostics(reuse, posts, textOf) tells ten repeated passages at most", () => {
  const passage = { post: "a", at: 0, words: 9, posts: 5, opening: "One line" };
  const many = (length: number) =>
    reuseDiagnostics({ shared: [], repeated: Array.from({ length }, () => passage) }, posts, () => text);
  expect(many(9)).toHaveLength(9);
  expect(many(11)).toHaveLength(10);
  expect(many(1)).toMatchObject([
    { rule: "boilerplate", line: 1, message: 'the same 9 words occur in 5 posts: "One line"' },
  ]);
});
