import { cp, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runLoad } from "./run-load.ts";

const freshFolder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `${name}-`));

/** Loads in a process of its own: DuckDB leaves what memory held before in the gaps of its blocks. */
async function loadInto(data: string, folder: string): Promise<Map<string, Buffer>> {
  const { code, stderr } = await runLoad(["--data", data, "--out", join(folder, "corpus.duckdb")]);
  expect(code, stderr).toBe(0);
  return filesOf(folder);
}

/** Files under a folder with their bytes, by path. */
async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const);
  return new Map((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function expectSame(found: ReadonlyMap<string, Buffer>, wanted: ReadonlyMap<string, Buffer>): void {
  expect([...found.keys()]).toEqual([...wanted.keys()]);
  for (const [path, bytes] of found) expect(bytes.equals(wanted.get(path) ?? Buffer.of()), path).toBe(true);
}

test("loads of the same input, from here, from elsewhere and again over the first, give the same bytes", async () => {
  const [folder, copy] = [await freshFolder("loaded"), await freshFolder("copy")];
  const first = await loadInto("data", folder);
  expect([...first.keys()]).toEqual(
    expect.arrayContaining(["corpus.duckdb", "manifest.json", "pages/compared.json"]),
  );
  await cp("data", copy, { recursive: true, filter: (path) => path !== join("data", "derived") });
  expectSame(await loadInto(copy, await freshFolder("loaded")), first);
  expectSame(await loadInto("data", folder), first);
});
