import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFolder } from "../../../loaders/load-folder.ts";
import type { PostEvidence } from "../../../src/domain/evidence.ts";
import { tables } from "../../../src/domain/tables.ts";
import { query } from "../../contract/loaded-corpus.ts";
import { folderOf } from "../folder-of.ts";
import { evidenceJson, rowsJson, usedTerms } from "./packed-pages.ts";

const secret =
  "The quagmire ferry is late.\n\n“We lost 300 quagmire boats,” said Mayor Quagmire of the quagmire. The ferry cost too much and the harbour quagmire waited 40 days.\n";

const contest = (publish: string) => ({
  "contest.yaml": `title: Ferries\npublish: full\ncamps:\n  - {id: boat, label: For boats}\n  - {id: bridge, label: For a bridge}\n`,
  "codebook.yaml": "frames:\n  - {id: cost, label: Cost, question: What does it cost?, cues: [cost]}\n",
  "entities.yaml": "entities:\n  - {id: mayor, name: The mayor, kind: person, aliases: [Mayor Quagmire]}\n",
  "posts.csv": `file,short,camp,publish\nboat.txt,Boats,boat,full\nbridge.txt,Bridge,bridge,${publish}\n`,
  "posts/boat.txt":
    "Boats are dear to us. The cost is small, and they have come here every day for a hundred years or more.",
  "posts/bridge.txt": secret,
});

const loaded = async (publish: string, target?: string) => {
  const data = await folderOf(contest(publish));
  const file = target ?? join(await mkdtemp(join(tmpdir(), "shared-")), "corpus.duckdb");
  const measured = await loadFolder(data, file);
  return { measured, file, shared: join(file, "..", "pages", "corpus.duckdb") };
};

/** Columns of a corpus file in which the word stands, in any table. */
async function columnsWith(file: string, word: string): Promise<string[]> {
  const counts = Object.entries(tables).flatMap(([table, { columns }]) =>
    Object.keys(columns).map(
      (column) =>
        `(SELECT count(*)::INTEGER FROM ${table} WHERE lower("${column}"::VARCHAR) LIKE '%${word}%') AS "${table}.${column}"`,
    ),
  );
  const [found = {}] = await query(file, `SELECT ${counts.join()}`);
  return Object.keys(found).filter((column) => found[column] !== 0);
}

test.each(["none", "excerpt"])(
  "a corpus that may be shared keeps no word of a post published as %s",
  async (publish) => {
    const { file, shared } = await loaded(publish);
    expect(await columnsWith(file, "quagmire")).toEqual([
      "posts.text",
      "sentences.text",
      "tokens.form",
      "tokens.norm",
      "tokens.lemma",
      "quotes.text",
      "quotes.speaker_surface",
      "mentions.surface",
      "claims.text",
      "term_counts.term",
    ]);
    expect(await columnsWith(shared, "quagmire")).toEqual([]);
  },
);

test("a corpus that may be shared keeps the posts published in full, and every row but the terms of the others", async () => {
  const { file, shared } = await loaded("none");
  const posts = "SELECT post_id, words, sentences, text FROM posts ORDER BY post_id";
  const [boat, bridge] = await query(file, posts);
  expect(await query(shared, posts)).toEqual([
    boat,
    { ...bridge, text: "[This post’s text is not published.]" },
  ]);
  for (const table of Object.keys(tables).filter((name) => name !== "term_counts"))
    expect(await query(shared, `SELECT count(*) AS n FROM ${table}`), table).toEqual(
      await query(file, `SELECT count(*) AS n FROM ${table}`),
    );
  expect(await query(shared, "SELECT DISTINCT post_id FROM term_counts")).toEqual([{ post_id: "boat" }]);
});

test("write(source, target) hands no page a word of a post that is not published", async () => {
  const { file } = await loaded("none");
  const pages = join(file, "..", "pages");
  const texts = await Promise.all(
    (await readdir(pages, { recursive: true }))
      .filter((name) => name.endsWith(".json"))
      .map(async (name) => ({ name, text: await readFile(join(pages, name), "utf8") })),
  );
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter(({ text }) => /quagmire/i.test(text)).map(({ name }) => name)).toEqual([]);
  const packed = [...(await evidenceJson(pages)), ...(await usedTerms(pages)), ...(await rowsJson(pages))];
  expect(packed.some((text) => /boats/i.test(text))).toBe(true);
  expect(packed.filter((text) => /quagmire/i.test(text))).toEqual([]);
});

test.each(["none", "excerpt"])(
  "a load tells no word of a post published as %s in its diagnostics",
  async (publish) => {
    const shared =
      "We sold the quagmire and every boat that was moored in it for less than the rope had cost us. ";
    const names = ["one", "two", "three", "four", "five"];
    const data = await folderOf({
      ...contest("none"),
      "posts.csv": `file,camp,publish\n${names.map((name) => `${name}.txt,boat,${publish}`).join("\n")}\n`,
      "claims.csv": "post_file,text\none.txt,quagmire pumps\none.txt,quagmire\n",
      ...Object.fromEntries(
        names.map((name) => [
          `posts/${name}.txt`,
          `The quagmire, ${name} said. ${shared}${name === "one" || name === "two" ? shared.replaceAll(" the ", " our ") : ""}`,
        ]),
      ),
    });
    const file = join(await mkdtemp(join(tmpdir(), "shared-")), "corpus.duckdb");
    const { corpus } = await loadFolder(data, file);
    const rules = new Set(corpus.diagnostics.map(({ rule }) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining(["claim-twice", "claim-not-found", "boilerplate", "near-duplicate"]),
    );
    expect(corpus.diagnostics.filter(({ message }) => /quagmire|sold|moored/i.test(message))).toEqual([]);
  },
);

test("write(source, target) shows of an excerpt the sentences with a frame, a quarter of its text at most", async () => {
  const framed = "The cost of the ferry is known to nobody here.";
  const plain = "The harbour waited a long while for news from the other shore that day.";
  const data = await folderOf({
    ...contest("excerpt"),
    "posts/bridge.txt": [
      framed,
      plain,
      plain.replace("harbour", "town"),
      framed.replace("known", "told"),
    ].join(" "),
  });
  const file = join(await mkdtemp(join(tmpdir(), "shared-")), "corpus.duckdb");
  await loadFolder(data, file);
  const boat = await query(file, "SELECT text FROM sentences WHERE post_id = 'boat' ORDER BY ordinal");
  const posts = await evidenceJson(join(file, "..", "pages"));
  const sentences = posts.flatMap((rows) => (JSON.parse(rows) as PostEvidence).sentences);
  const texts = (post: string): string[] => sentences.filter((d) => d.post_id === post).map((d) => d.text);
  const hidden = "[This post’s text is not published.]";
  expect(texts("bridge")).toEqual([framed, hidden, hidden, hidden]);
  expect(texts("boat")).toEqual(boat.map(({ text }) => text));
  const others = (await readdir(join(file, "..", "pages"), { recursive: true })).filter((name) =>
    name.endsWith(".json"),
  );
  for (const name of others)
    expect(await readFile(join(file, "..", "pages", name), "utf8"), name).not.toMatch(
      /waited a long|nobody here/,
    );
  for (const rows of await rowsJson(join(file, "..", "pages")))
    expect(rows).not.toMatch(/waited a long|nobody here/);
});

test("write(source, target) makes the second corpus only while some post is not published in full", async () => {
  const { file, shared } = await loaded("none");
  expect(existsSync(shared)).toBe(true);
  await loaded("full", file);
  expect(existsSync(shared)).toBe(false);
  const manifest = JSON.parse(await readFile(join(file, "..", "manifest.json"), "utf8"));
  expect(Object.keys(manifest.outputs)).not.toContain("pages/corpus.duckdb");
});
