import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inVoice, voices } from "../../src/domain/voice.ts";
import { listNotebooks } from "../../tools/list-notebooks.ts";
import { escapeTitle, newPage, notebook, slugOf } from "../../tools/new-page.ts";
import { readCells } from "../../tools/page-cells.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "new-page-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["Who is quoted most?", "who-is-quoted-most"],
  ["  Façade & Größe  ", "facade-große"],
  ["../../etc/passwd", "etc-passwd"],
])("slugOf(%j) is %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test.each(["", "…", "index"])("slugOf(%j) refuses a title without a name in it", (title) => {
  expect(() => slugOf(title)).toThrow("no name for a page");
});

test("escapeTitle(title) leaves nothing that Markdown, HTML or a cell would read", () => {
  expect(escapeTitle("a <b>\n${1 + 1} *c* `d` [e](f)")).toBe(
    "a &#60;b> &#36;&#123;1 + 1&#125; &#42;c&#42; &#96;d&#96; &#91;e&#93;(f)",
  );
});

test("newPage(title, folder) writes a notebook whose cells compile, whatever the title", async () => {
  const file = await newPage('Is "${process}" <script>1</script> # quoted?', folder);
  const { cells, faults, tables } = readCells("/notebooks/a", await readFile(file, "utf8"));
  expect(faults).toEqual([]);
  const worked = await readFile("src/notebooks/how-much-is-quoted.md", "utf8");
  const kinds = readCells("/notebooks/b", worked).cells.map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(5);
  expect(cells.map(({ kind }) => kind)).toEqual(kinds);
  expect(tables).toEqual({ corpus: "../data/corpus.duckdb" });
});

test("notebook(title, text) gives a new question, caveat and file name, and says where the worked notebook is amiss", async () => {
  const worked = await readFile("src/notebooks/how-much-is-quoted.md", "utf8");
  const text = notebook("Costs $& more", worked);
  expect(text).toContain('title: "Costs $& more"');
  expect(text).toContain('name: "costs-more"');
  expect(text).not.toContain("somebody else's words");
  expect(text).toContain("what else would explain it.\n\n");
  expect(text).not.toContain("weighs like twenty");
  expect(() => notebook("Costs", worked.replace("**Caveat.**", "But:"))).toThrow(
    "put the worked notebook back",
  );
});

test("notebook(title, text) counts the writer's own sentences as pages do", async () => {
  const text = notebook("Own", await readFile("src/notebooks/how-much-is-quoted.md", "utf8"));
  const [, listed = ""] = /FILTER \(s\.voice IN \(([^)]+)\)\)::INTEGER AS own/.exec(text) ?? [];
  const named = listed.split(", ").map((voice) => voice.replaceAll("'", ""));
  expect(named).toEqual(voices.filter((voice) => inVoice(voice, "own")));
});

test("newPage(title, folder) never writes over a page", async () => {
  const file = await newPage("Mine", folder);
  await writeFile(file, "my work");
  await expect(newPage("Mine", folder)).rejects.toThrow("there already; choose another title");
  expect(await readFile(file, "utf8")).toBe("my work");
});

test("listNotebooks(folder) lists pages by title, from front matter or the first heading", async () => {
  await newPage("Zebra: a question", folder);
  await writeFile(join(folder, "plain.md"), "# Anchors\n");
  await writeFile(
    join(folder, "asked.md"),
    "# Asked\n\n**Question.** Who\n[rows](../people)? As on People.\n\nMore.\n",
  );
  await writeFile(join(folder, "index.md"), "# Notebooks\n");
  expect(await listNotebooks(folder)).toEqual([
    { path: "./plain", title: "Anchors", question: null },
    { path: "./asked", title: "Asked", question: "Who rows?" },
    {
      path: "./zebra-a-question",
      title: "Zebra: a question",
      question: "Say in a sentence what you want to know, and what would answer it.",
    },
  ]);
  expect(await listNotebooks(join(folder, basename("gone")))).toEqual([]);
});
