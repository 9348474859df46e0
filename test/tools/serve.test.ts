import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../tools/serve.ts";

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  await writeFile(join(folder, "index.html"), "<p>home</p>");
  await writeFile(join(folder, "frames.html"), "<p>frames</p>");
  await writeFile(join(folder, "404.html"), "<p>none</p>");
  await writeFile(join(folder, "a.duckdb"), "0123456789");
  served = await serve(folder);
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ["", 200, "<p>home</p>"],
  ["frames", 200, "<p>frames</p>"],
  ["gone", 404, "<p>none</p>"],
  ["..%2f..%2fetc%2fpasswd", 404, "<p>none</p>"],
])("serve(folder) answers /%s", async (path, status, text) => {
  const response = await fetch(served.address + path);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(text);
});

test.each([
  ["bytes=2-4", 206, "234", "bytes 2-4/10"],
  ["bytes=7-", 206, "789", "bytes 7-9/10"],
  ["bytes=-2", 206, "89", "bytes 8-9/10"],
  ["bytes=20-30", 416, "", "bytes */10"],
])("serve(folder) answers the range %s", async (range, status, text, header) => {
  const response = await fetch(`${served.address}a.duckdb`, { headers: { range } });
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(text);
  expect(response.headers.get("content-range")).toBe(header);
});
