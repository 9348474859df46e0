import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../tools/run.ts";

const bundles = "node_modules/.cache/rival-frames";
let folder: string;
let name: string;

beforeAll(async () => {
  await mkdir("test/output", { recursive: true });
  folder = await mkdtemp(join("test/output", "bundle-"));
  name = basename(folder);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const file of await readdir(bundles)) if (file.startsWith(name)) await rm(join(bundles, file));
});

const write = (file: string, text: string) => writeFile(join(folder, file), text);
const entry = () => join(folder, `${name}.ts`);
const runEntry = (...args: string[]) => run(process.execPath, ["loaders/run.mjs", entry(), ...args]);
const made = async () =>
  (await readdir(bundles)).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".mjs"));

test("run.mjs runs a module from a bundle that is made once for each state of its sources", async () => {
  await write("word.ts", `export const word: string = "one";`);
  await write(
    `${name}.ts`,
    `import { word } from "./word.ts";\nprocess.stdout.write([word, import.meta.url, ...process.argv.slice(2)].join());`,
  );
  const address = pathToFileURL(entry()).href;
  expect(await runEntry("a", "b")).toEqual({ code: 0, output: `one,${address},a,b` });
  expect(await runEntry()).toEqual({ code: 0, output: `one,${address}` });
  expect((await made()).length).toBe(1);
  await write("word.ts", `export const word: string = "two";`);
  expect(await runEntry()).toEqual({ code: 0, output: `two,${address}` });
  expect((await made()).length).toBe(2);
});

test("run.mjs tells of a fault by the lines of the sources", async () => {
  await write(
    "word.ts",
    `export type Word = string;\n\nexport function fail(word: Word) {\n  throw new Error(word);\n}\n`,
  );
  await write(`${name}.ts`, `import { fail } from "./word.ts";\n\nfail("no such word");\n`);
  const { code, output } = await runEntry();
  expect(code).toBe(1);
  expect(output).toContain("Error: no such word");
  expect(output).toMatch(/word\.ts:4:9/);
  expect(output).toMatch(new RegExp(`${name}\\.ts:3:1`));
});

test("run.mjs tells where a source cannot be read", async () => {
  await write(`${name}.ts`, `import { word } from "./gone.ts";\nprocess.stdout.write(word);`);
  const { code, output } = await runEntry();
  expect(code).toBe(1);
  expect(output).toContain(`Could not resolve "./gone.ts"`);
});

test("a bundle sets DuckDB's memory up before it loads the library", async () => {
  await write(
    `${name}.ts`,
    `import { INTEGER } from "../../../loaders/write/duckdb/duckdb.ts";\nprocess.stdout.write(String(INTEGER));`,
  );
  const before = await made();
  expect(await runEntry()).toEqual({ code: 0, output: "INTEGER" });
  const [bundle = ""] = (await made()).filter((file) => !before.includes(file));
  const code = await readFile(join(bundles, bundle), "utf8");
  expect(code).toContain("DUCKDB_JE_MALLOC_CONF");
  expect(code).not.toMatch(/^import .*@duckdb/m);
});
