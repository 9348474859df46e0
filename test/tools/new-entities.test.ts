import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newContest } from "../../tools/new-contest.ts";
import { newEntities } from "../../tools/new-entities.ts";
import { draft } from "../../tools/propose-entities/draft.ts";
import { load } from "../contract/loaded-corpus.ts";

const least = { posts: 1, uses: 1 };

/** A contest folder with these posts and no entity. */
async function contestOf(posts: readonly string[]): Promise<string> {
  const data = join(await mkdtemp(join(tmpdir(), "new-entities-")), "crossing");
  await newContest(data, { title: "Crossing", camps: ["bridge", "ferry"] });
  await rm(join(data, "posts"), { recursive: true });
  await mkdir(join(data, "posts", "bridge"), { recursive: true });
  for (const [i, text] of posts.entries()) await writeFile(join(data, "posts", "bridge", `${i}.txt`), text);
  return data;
}

const posts = [
  "We met Ada Dahl at the Ferry Board. “It is over,” Dahl said, and the FB agreed.",
  "We trust Ada Dahl, not Tom Reid: he lives in Leith, Reid does.",
];

test("newEntities(folder, least) writes a draft that loads in the place of entities.yaml and finds its names", async () => {
  const data = await contestOf(posts);
  const { file, proposed } = await newEntities(data, least);
  const text = await readFile(file, "utf8");
  expect(proposed).toBe(4);
  await writeFile(join(data, "entities.yaml"), text);
  const { corpus } = await load(data);
  expect(corpus.diagnostics.filter(({ file: at }) => at === "entities.yaml")).toEqual([]);
  expect(corpus.entities.map(({ entity_id, kind }) => `${entity_id} ${kind}`)).toEqual([
    "ada-dahl person",
    "ferry-board organisation",
    "leith place",
    "tom-reid person",
  ]);
  expect(corpus.quotes.map(({ speaker_id }) => speaker_id)).toEqual(["ada-dahl"]);
  expect(corpus.mentions).toHaveLength(8);
});

test("newEntities(folder, least) proposes nothing that an entity names", async () => {
  const data = await contestOf(posts);
  await writeFile(
    join(data, "entities.yaml"),
    "entities:\n  - {id: tom-reid, name: Someone, kind: person, aliases: [Ada Dahl, Dahl]}\n",
  );
  const { file } = await newEntities(data, least);
  const ids = [...(await readFile(file, "utf8")).matchAll(/id: (\S+)/g)].map(([, id]) => id);
  // The id of an entity that is there is not given twice.
  expect(ids).toEqual(["ferry-board", "tom-reid-2", "leith"]);
});

test("newEntities(folder, least) tells names that may misspell a listed person, and proposes none of them", async () => {
  const data = await contestOf(["We met Dev Rowntre at the Ferry Board, and Rowentree too."]);
  await writeFile(
    join(data, "entities.yaml"),
    "entities:\n  - {id: dev, name: Dev Rowntree, kind: person, aliases: [Rowntree]}\n",
  );
  const text = await readFile((await newEntities(data, least)).file, "utf8");
  expect(text).toContain("Nearly a name of dev; where they mean it, add to it: misspellings: [");
  const [, listed = ""] = /misspellings: \[(.*)\]/.exec(text) ?? [];
  expect(listed.split(", ").sort()).toEqual(["Dev Rowntre", "Rowentree"]);
  expect([...text.matchAll(/ id: (\S+)/g)].map(([, id]) => id)).toEqual(["ferry-board"]);
});

test("newEntities(folder, least) writes its own draft anew, and nothing over another file", async () => {
  const data = await contestOf(posts);
  const { file } = await newEntities(data, least);
  const first = await readFile(file, "utf8");
  await newEntities(data, least);
  expect(await readFile(file, "utf8")).toBe(first);
  await writeFile(file, "mine: 1\n");
  await expect(newEntities(data, least)).rejects.toThrow(
    /entities\.draft\.yaml:1: not written by this command: "mine: 1"; rename it/,
  );
  expect(await readFile(file, "utf8")).toBe("mine: 1\n");
});

test("newEntities(folder, least) names a folder that is not there", async () => {
  await expect(newEntities(join(tmpdir(), "no such folder"), least)).rejects.toThrow(
    /--data: no such folder/,
  );
});

test("draft(proposals, taken) keeps names that YAML would read as something else", () => {
  const proposal = { kind: "other", posts: 1, uses: 1, misspellings: [], mayBe: [] } as const;
  const text = draft([{ ...proposal, name: "Null", aliases: ["Yes, Minister", "True"] }], []);
  expect(text).toContain('name: "Null"\n');
  expect(text).toContain('aliases: ["Yes, Minister", "True"]');
  expect(draft([], [])).toMatch(/\nentities: \[\]\n$/);
});
