import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sentenceSelector } from "../../src/analysis/select-sentences.ts";
import type { EvidenceIndex } from "../../src/domain/evidence.ts";
import type { Figure, Finding, Part } from "../../src/domain/finding.ts";
import { evidenceSource } from "../../src/evidence/evidence-source.ts";
import { loadedDefaults } from "./loaded-corpus.ts";

const { corpus, folder } = await loadedDefaults();
const parse = (text: string) => JSON.parse(text) as readonly Part[];
const page = async (name: string) =>
  JSON.parse(await readFile(join(folder, "pages", `${name}.json`), "utf8"));

const figures = corpus.findings.flatMap(({ finding_id, parts, title_parts }) =>
  [...parse(title_parts), ...parse(parts)].flatMap((part): [string, Figure][] =>
    typeof part === "string" ? [] : [[finding_id, part]],
  ),
);

const select = sentenceSelector(corpus.posts, corpus);

test.each(figures.map(([id, figure], at) => [id, figure.value, figure, at] as const))(
  "%s: as many sentences stand behind %s as it says",
  (_id, _value, { value, unit, count, selection }) => {
    const found = select(selection);
    expect(found.length).toBe(count);
    if (unit === "sentences") expect(value).toBe(count === 0 ? "none" : String(count));
    if (unit === "posts") {
      const words = ["none", "one", "two", "three", "four", "five"];
      expect(value.split(" ")[0]?.toLowerCase()).toBe(words[new Set(found.map((row) => row.post_id)).size]);
    }
  },
);

test("the figures are there to be reconciled, in titles and in texts", () => {
  expect(figures.length).toBeGreaterThan(corpus.findings.length);
  expect([...new Set(figures.map(([, { unit }]) => unit))].sort()).toEqual([
    "percent",
    "places",
    "posts",
    "sentences",
    "statistic",
    "words",
  ]);
});

test("the rows that the evidence panel fetches give the same sentences as the tables do", async () => {
  const file = await readFile(join(folder, "pages", "evidence.bin"));
  const { find } = evidenceSource(
    (await page("evidence")) as EvidenceIndex,
    async (from, past) => new Uint8Array(file.subarray(from, past)).buffer,
  );
  const ids = (rows: readonly { readonly sentence_id: string }[]) =>
    rows.map(({ sentence_id }) => sentence_id);
  for (const [id, { selection }] of figures) {
    const found: string[] = [];
    for await (const some of find(selection)) found.push(...ids(some));
    expect(found, id).toEqual(ids(select(selection)));
  }
});

test("the next load is compared with every post and finding of the tables", async () => {
  const { posts, findings } = (await page("compared")) as {
    readonly posts: readonly { readonly post_id: string; readonly sha256: string }[];
    readonly findings: readonly { readonly finding_id: string; readonly text: string }[];
  };
  const texts = findings.map(({ finding_id, text }) => [finding_id, text]);
  expect(Object.fromEntries(texts)).toEqual(
    Object.fromEntries(corpus.findings.map(({ finding_id, text }) => [finding_id, text])),
  );
  expect(posts.map(({ post_id, sha256 }) => [post_id, sha256])).toEqual(
    corpus.posts.map(({ post_id, sha256 }) => [post_id, sha256]),
  );
});

test("title and text are their parts joined, and pages get the findings of the table", async () => {
  const joined = (parts: readonly Part[]) =>
    parts.map((part) => (typeof part === "string" ? part : part.value)).join("");
  for (const row of corpus.findings) {
    expect(joined(parse(row.title_parts)), row.finding_id).toBe(row.title);
    expect(joined(parse(row.parts)), row.finding_id).toBe(row.text);
  }
  const rows = new Map(corpus.findings.map((row) => [row.finding_id, row]));
  const shown = (await page("headlines")) as readonly Finding[];
  expect(shown.length).toBeGreaterThan(20);
  for (const { checks, parts, title_parts, ...finding } of shown)
    expect({
      ...finding,
      checks: JSON.stringify(checks),
      parts: JSON.stringify(parts),
      title_parts: JSON.stringify(title_parts),
    }).toEqual({ ...rows.get(finding.finding_id), evidence: [] });
});
