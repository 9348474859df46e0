import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { wholeMark } from "../../tools/predraw/whole-mark.ts";
import { asleep } from "../../tools/sleep/asleep.ts";
import { weigh, weightBudget } from "../../tools/weigh.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weigh-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, text: string | Buffer): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};

const noise = (bytes: number): Buffer => {
  const parts = Array.from({ length: Math.ceil(bytes / 32) }, (_, part) =>
    createHash("sha256").update(String(part)).digest(),
  );
  return Buffer.concat(parts).subarray(0, bytes);
};

const page = `<link rel="stylesheet" href="./style.css"><link rel="modulepreload" href="./client.js">
<script type="module">
import {define} from "./client.js";
import {registerFile} from "./stdlib.js";
registerFile("./a.json", {"name":"./a.json","path":"./_file/a.1.json"});
registerFile("./late.json", {"name":"./late.json","path":"./_file/late.1.json"});
define({body: (FileAttachment) => FileAttachment});
const a = FileAttachment("./a.json").json();
const late = () => FileAttachment("./late.json").json();
</script>`;

const putSite = async (): Promise<void> => {
  await put("index.html", page);
  await put("client.js", 'import "./deep.js"; export const define = () => import("./stdlib/never.js");');
  await put("deep.js", "export {};");
  await put("stdlib.js", "export const registerFile = 1;");
  await put("style.css", '@font-face { src: url("face.woff2"); unicode-range: U+0000-00FF; }');
  await put("face.woff2", noise(50));
  await put("_file/a.1.json", "[1]");
  await put("_file/late.1.json", "[2]");
};

test("weigh(folder) counts the page, its modules, style, faces and data, and not what comes on use", async () => {
  await putSite();
  const { files, bytes, faults } = await weigh(folder);
  expect(files.map(({ name }) => name).sort()).toEqual([
    "_file/a.1.json",
    "client.js",
    "deep.js",
    "face.woff2",
    "index.html",
    "stdlib.js",
    "style.css",
  ]);
  expect(files.find(({ name }) => name === "index.html")?.bytes).toBe(gzipSync(page).length);
  expect(bytes).toBe(files.reduce((sum, file) => sum + file.bytes, 0));
  expect(faults).toEqual([]);
});

test("weigh(folder) counts of a page that sleeps what it asks for before it is used", async () => {
  await putSite();
  const whole = page.replace('<link rel="stylesheet"', `${wholeMark}$&`);
  await put("index.html", asleep(`<body>${whole}</body>`));
  const { files } = await weigh(folder);
  expect(files.map(({ name }) => name).sort()).toEqual(["face.woff2", "index.html", "style.css"]);
});

test("weigh(folder) names what is too heavy", async () => {
  await putSite();
  await put("_file/a.1.json", noise(weightBudget));
  expect((await weigh(folder)).faults).toEqual([expect.stringMatching(/bytes after gzip; at most 250000/)]);
});

test("weigh(folder) refuses the query engine", async () => {
  await putSite();
  await put("deep.js", 'import "./_observablehq/stdlib/duckdb.1.js";');
  await put("_observablehq/stdlib/duckdb.1.js", "export {};");
  expect((await weigh(folder)).faults).toEqual([
    "home page: asks for the query engine at once: _observablehq/stdlib/duckdb.1.js",
  ]);
});
