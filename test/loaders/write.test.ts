import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstOfEachId } from "../../loaders/load-corpus.ts";
import { loadFile, postContext } from "../../loaders/load-post.ts";
import { measure } from "../../loaders/measure.ts";
import { emptyContest } from "../../loaders/read/read-contest.ts";
import { readFolder } from "../../loaders/read.ts";
import { Reducer } from "../../loaders/reduce.ts";
import { write } from "../../loaders/write.ts";
import { readCorpus } from "../contract/loaded-corpus.ts";
import { folderOf } from "./folder-of.ts";

const posts = {
  "posts/a.txt": "Ferries\n\nThe ferry is late, and the cost is high. “We wait,” said Ada Okafor.\n",
  "posts/b.txt": "Bridges\n\nNobody pays for a bridge. The cost is known.\n",
  "posts/c.txt": "Boats\n\nA boat sank. Ada Okafor saw it, and 300 people waited.\n",
};

const data = () =>
  folderOf({
    "contest.yaml":
      "title: Ferries\ncamps:\n  - {id: boat, label: For boats}\n  - {id: bridge, label: For a bridge}\n",
    "codebook.yaml": "frames:\n  - {id: cost, label: Cost, question: What does it cost?, cues: [cost]}\n",
    "entities.yaml": "entities:\n  - {id: ada, name: Ada Okafor, kind: person, aliases: [Ada Okafor]}\n",
    "posts.csv": "file,short,camp,publish\na.txt,A,boat,full\nb.txt,B,bridge,none\nc.txt,C,boat,full\n",
    ...posts,
  });

/** Writes posts in lots of one, in the order given, to a new folder or again to the one named. */
async function written(order: readonly string[], again: { out?: string; fails?: string } = {}) {
  const folder = await readFolder(await data());
  const out = again.out ?? (await mkdtemp(join(tmpdir(), "lots-")));
  const reducer = new Reducer(folder, { listsTexts: true });
  const keepFirst = firstOfEachId();
  const context = postContext(folder);
  const files = order.flatMap((name) => folder.files.filter(({ file }) => file === name));
  const lots = files.map((raw) => reducer.add([keepFirst(loadFile(raw, context))]));
  const measured = measure(folder, reducer.finish(), { corpus_sha256: "", code_sha256: "" }, null);
  const tokens = lots.flatMap((rows) => rows.tokens);
  const textOf = (post_id: string): string => {
    if (again.fails === undefined) return measured.textOf(post_id);
    throw new Error(again.fails);
  };
  const load = { measured: { ...measured, textOf }, inputs: {}, tokens, rows: null, index: null };
  await write({ folder, lots, measure: async () => load }, join(out, "corpus.duckdb"));
  return out;
}

test("write(source, target) gives the same tables and pages in whatever order the posts came", async () => {
  const [inOrder, mixed] = [
    await written(["a.txt", "b.txt", "c.txt"]),
    await written(["c.txt", "a.txt", "b.txt"]),
  ];
  for (const file of ["corpus.duckdb", join("pages", "corpus.duckdb")])
    expect(await readCorpus(join(mixed, file)), file).toEqual(await readCorpus(join(inOrder, file)));
  for (const page of ["evidence.bin", "evidence.json", "reader/b.json", "reader/c.json", "posts.rows"])
    expect((await readFile(join(mixed, "pages", page))).toString("base64"), page).toBe(
      (await readFile(join(inOrder, "pages", page))).toString("base64"),
    );
  expect((await readdir(mixed)).sort()).toEqual(["corpus.duckdb", "manifest.json", "pages"]);
});

test("write(source, target) leaves what was there where measuring fails, and nothing beside it", async () => {
  const out = await written(["a.txt", "b.txt", "c.txt"]);
  const before = await readFile(join(out, "corpus.duckdb"));
  const source = {
    folder: { contest: emptyContest, entities: [], frames: [] },
    lots: [],
    measure: async () => {
      throw new Error("a shard was lost");
    },
  };
  await expect(write(source, join(out, "corpus.duckdb"))).rejects.toThrow("a shard was lost");
  expect((await readFile(join(out, "corpus.duckdb"))).equals(before)).toBe(true);
  expect((await readdir(out)).sort()).toEqual(["corpus.duckdb", "manifest.json", "pages"]);
});

/** Every file of a folder with its bytes. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const bytes = paths.sort().map(async (path) => [path, (await readFile(path)).toString("base64")]);
  return Object.fromEntries(await Promise.all(bytes));
}

test("write(source, target) leaves corpus and pages of the load before where the corpus fails while pages are written", async () => {
  const out = await written(["a.txt", "b.txt", "c.txt"]);
  const before = await filesOf(out);
  await expect(written(["a.txt", "c.txt"], { out, fails: "the disk is full" })).rejects.toThrow(
    "the disk is full",
  );
  expect(await filesOf(out)).toEqual(before);
});
