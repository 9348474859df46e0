import { expect, test } from "vitest";
import { runningFoot, runningHead } from "../../tools/running-head.ts";

const build = { corpus_sha256: "a".repeat(64), code_sha256: "b".repeat(64), posts: 4, found: 5 };

test("runningFoot(build, path) says that numbers open their sentences on pages where they do", () => {
  const promise = "Every number opens its sentences.";
  for (const path of ["/index", "/frames", "/claims"]) expect(runningFoot(build, path)).toContain(promise);
  for (const path of ["/notebooks/index", "/notebooks/mine", "/posts/index", "/posts/a", "/data", "/404"])
    expect(runningFoot(build, path)).not.toContain(promise);
});

test("runningFoot(build, path) names the posts and the load on every page, or that nothing is loaded", () => {
  expect(runningFoot(build, "/notebooks/mine")).toContain("4 of 5 posts loaded");
  expect(runningFoot(null, "/index")).toContain("No corpus has been loaded yet");
});

test("runningFoot(build, path, said) names the files beside the posts that have errors, once each, as text", () => {
  const said = ["contest.yaml", "contest.yaml", "posts.csv", "posts/a.txt", "coding/<a>.csv"].map((file) => ({
    severity: "error",
    file,
  }));
  expect(runningFoot(build, "/index", said)).toContain(
    ' Errors in <code>contest.yaml</code>, <code>posts.csv</code> and <code>coding/&lt;a&gt;.csv</code>: see <a href="/data">Data</a>.',
  );
  for (const none of [
    [],
    [{ severity: "warning", file: "posts.csv" }],
    [{ severity: "error", file: "posts/a.txt" }],
  ])
    expect(runningFoot(build, "/index", none)).not.toContain("Errors");
});

test("runningHead(title, path) marks the page that is shown, and sets a title as text", () => {
  const head = runningHead("A & B", "/notebooks/mine");
  expect(head.match(/aria-current="page">([^<]*)/)?.[1]).toBe("Notebooks");
  expect(head).toContain("A &amp; B");
});
