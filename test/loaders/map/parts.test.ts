import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mapInputOf } from "../../../loaders/map/batch-mapper.ts";
import type { EncodedBatch } from "../../../loaders/map/encoded-batch.ts";
import { Parts, partKeys } from "../../../loaders/map/parts.ts";
import type { MapInput, PostRow, RawFile } from "../../../loaders/read/folder.ts";
import { sha256Of } from "../../../loaders/read/sha256.ts";
import { readFolder } from "../../../loaders/read.ts";
import { folderOf } from "../folder-of.ts";

let folder: string;
let contest: MapInput;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parts-"));
  contest = mapInputOf(
    await readFolder(
      await folderOf({
        "contest.yaml": "title: Boats\ncamps: [{id: a, label: For A}, {id: b, label: For B}]\n",
        "posts/one.txt": "One boat.\n",
      }),
    ),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const files: RawFile[] = [
  { file: "one.txt", bytes: new Uint8Array(), sha256: "1" },
  { file: "many.csv", bytes: new Uint8Array(), sha256: "2" },
];
const row = (file: string, camp: string) => ({ file, line: 2, camp }) as PostRow;
const keyWith = (posts: readonly PostRow[], code = "code") => partKeys(code, { ...contest, posts })(files);

test("partKeys(code, contest) names a batch after its files, their rows and the code", () => {
  const key = keyWith([]);
  expect(keyWith([])).toBe(key);
  expect(keyWith([], "other")).not.toBe(key);
  expect(partKeys("code", { ...contest, posts: [] })(files.slice(1))).not.toBe(key);
  expect(partKeys("code", { ...contest, posts: [], entities: [{}] as never })(files)).not.toBe(key);
  const changed = files.map((file) => ({ ...file, sha256: `${file.sha256}0` }));
  expect(partKeys("code", { ...contest, posts: [] })(changed)).not.toBe(key);
});

test("partKeys(code, contest) heeds a row of one of its posts, and no other", () => {
  const key = keyWith([]);
  for (const file of ["one.txt", "many.csv", "many--17", "many--17--b"])
    expect([file, keyWith([row(file, "a")]) === key]).toEqual([file, false]);
  for (const file of ["two.txt", "manyfold--17", "one-more.txt"])
    expect([file, keyWith([row(file, "a")]) === key]).toEqual([file, true]);
  expect(keyWith([row("one.txt", "a")])).not.toBe(keyWith([row("one.txt", "b")]));
});

const [a, b, c] = ["a", "b", "c"].map(sha256Of) as [string, string, string];
const column = (...numbers: number[]) => Int32Array.from(numbers);
const batch: EncodedBatch = {
  rest: "{}",
  words: {
    posts: ["one"],
    forms: { form: ["One"], norm: ["one"], lemma: ["one"], is_word: [true] },
    norms: ["one"],
    voices: ["own"],
    tokens: {
      post: column(0),
      sentence: column(1),
      position: column(0),
      char_start: column(0),
      char_end: column(3),
      form: column(0),
      voice: column(0),
    },
    terms: {
      post: column(0),
      voice: column(0),
      n: column(1),
      first: column(0),
      second: column(-1),
      third: column(-1),
      count: column(1),
    },
  },
};

test("Parts keeps what a batch gave, each column with memory of its own", async () => {
  const parts = new Parts(join(folder, "kept"));
  expect(await parts.read(a)).toBeNull();
  await parts.write(a, batch);
  const found = await parts.read(a);
  expect(found).toEqual(batch);
  const buffers = [found?.words.tokens, found?.words.terms].flatMap((columns) =>
    Object.values(columns ?? {}).map(({ buffer }) => buffer),
  );
  expect(new Set(buffers).size).toBe(14);
});

test("Parts keeps numbers of any size", async () => {
  const parts = new Parts(join(folder, "sizes"));
  const post = column(-128, 127, -1);
  const sized = {
    position: column(-129, 0, 0),
    char_start: column(0, 128, 32_767),
    form: column(0, 32_768, 1),
  };
  const rest = { char_end: column(2 ** 31 - 1, 0, 0), voice: column(-(2 ** 31), 0, 0), sentence: column() };
  const words = { ...batch.words, tokens: { post, ...sized, ...rest } };
  await parts.write(a, { ...batch, words });
  expect((await parts.read(a))?.words.tokens).toEqual(words.tokens);
});

test("Parts gives nothing for a part that is cut short, and keeps only what it is told", async () => {
  const at = join(folder, "cut");
  const parts = new Parts(at);
  for (const key of [a, b, c]) await parts.write(key, batch);
  await writeFile(join(at, "film.part"), "of somebody else");
  await truncate(join(at, `${a}.part`), 40);
  expect(await parts.read(a)).toBeNull();
  expect(await parts.list()).toEqual(new Set([a, b, c]));
  await parts.keepOnly(new Set([b]));
  expect((await readdir(at)).sort()).toEqual([`${b}.part`, "film.part"].sort());
});
