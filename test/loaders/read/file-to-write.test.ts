import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileToWrite } from "../../../loaders/read/file-to-write.ts";

const fresh = (): Promise<string> => mkdtemp(join(tmpdir(), "out-"));

test("fileToWrite(out) gives the path of a file that is there or is not", async () => {
  const folder = await fresh();
  const out = join(folder, "corpus.duckdb");
  expect(await fileToWrite(out)).toBe(out);
  await writeFile(out, "");
  await writeFile(join(folder, "manifest.json"), '{"corpus_sha256":"a","outputs":{}}');
  expect(await fileToWrite(out)).toBe(out);
});

test("fileToWrite(out) refuses a folder", async () => {
  const folder = await fresh();
  await expect(fileToWrite(folder)).rejects.toThrow(
    `--out: a folder: ${JSON.stringify(folder)}; name a file, such as ${join(folder, "corpus.duckdb")}`,
  );
});

test.each(['{"name":"App","icons":[]}', "no JSON", ""])(
  "fileToWrite(out) refuses to replace the manifest of another program: %s",
  async (text) => {
    const folder = await fresh();
    await writeFile(join(folder, "manifest.json"), text);
    const out = join(folder, "corpus.duckdb");
    await expect(fileToWrite(out)).rejects.toThrow(
      `--out: another program's manifest.json stands beside it: ${JSON.stringify(out)}; name a file, such as ${join(folder, "derived", "corpus.duckdb")}`,
    );
  },
);

test("fileToWrite(out) refuses a device, which the corpus would replace", async () => {
  await expect(fileToWrite(devNull)).rejects.toThrow(
    `--out: neither a file nor a folder: ${JSON.stringify(devNull)}; name a file, such as corpus.duckdb`,
  );
});

test("fileToWrite(out) refuses a folder that cannot be made, and leaves none behind where one can", async () => {
  const folder = await fresh();
  await writeFile(join(folder, "a"), "");
  const below = join(folder, "a", "b", "corpus.duckdb");
  await expect(fileToWrite(below)).rejects.toThrow(
    `--out: its folder cannot be made (ENOTDIR): ${JSON.stringify(below)}; name a file, such as corpus.duckdb`,
  );
  const out = join(folder, "c", "d", "corpus.duckdb");
  expect(await fileToWrite(out)).toBe(out);
  expect(await readdir(folder)).toEqual(["a"]);
});

test("fileToWrite(out) ends where making folders would never", async () => {
  await expect(fileToWrite("/proc/rival-frames/corpus.duckdb")).rejects.toThrow(
    "--out: its folder cannot be made",
  );
});
