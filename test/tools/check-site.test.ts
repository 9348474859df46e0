import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkSite } from "../../tools/check-site.ts";
import { wholeMark } from "../../tools/predraw/whole-mark.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-site-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};

test("checkSite(folder) passes pages, files, anchors, other hosts and links inside scripts", async () => {
  await put(
    "index.html",
    '<main id="top"><a href="./frames#b%C3%A9">f</a><a href="./posts/">p</a><a href="#top">t</a>' +
      '<a href="https://elsewhere.test/x">e</a><a href="./a.csv">c</a><script>"<a href=./nothing>"</script></main>',
  );
  await put("frames.html", '<p id="bé" title="a > b">');
  await put(
    "posts/index.html",
    '<a href="../?q=1">home</a><a href="../?post=a#s3">s</a><img src="../a.csv">',
  );
  await put("a.csv", "a\n");
  expect(await checkSite(folder)).toEqual([]);
});

test("checkSite(folder) names broken links, missing anchors and cells that do not compile", async () => {
  await put(
    "index.html",
    '<a href="./gone">g</a><a href="./index#nowhere">n</a><a href="http://site.invalid/a.csv">s</a>' +
      '<div class="observablehq--inspect observablehq--error">SyntaxError: Unexpected token (1:2)</div>',
  );
  expect(await checkSite(folder)).toEqual([
    "/: a cell does not compile: SyntaxError: Unexpected token (1:2)",
    '/: broken link: "./gone"; no such page or file',
    '/: broken link: "./index#nowhere"; no such anchor',
    '/: broken link: "http://site.invalid/a.csv"; no such host can be',
  ]);
});

test("checkSite(folder) takes an anchor for made by cells where these are drawn in part, not where they are drawn whole", async () => {
  const list = '<observablehq-loading data-drawn><a href="#found">f</a></observablehq-loading>';
  await put("index.html", list);
  await put("frames.html", wholeMark + list);
  expect(await checkSite(folder)).toEqual(['/frames: broken link: "#found"; no such anchor']);
});

test("checkSite(folder) takes where the site will stand for no link", async () => {
  await put("index.html", "");
  await put(
    "404.html",
    '<head><base href="/papers/levy/"></head><a href="./">home</a><a href="./gone">gone</a>',
  );
  expect(await checkSite(folder)).toEqual(['/404: broken link: "./gone"; no such page or file']);
});

test("checkSite(folder) names modules that were imported and not built", async () => {
  await put("index.html", "");
  await put("_import/charts/a.1.js", 'import { b } from "./b.2.ts"; import { c } from "./c.3.js";');
  await put("_import/charts/c.3.js", "export const c = 1;");
  expect(await checkSite(folder)).toEqual(["src/charts/a.1.js: imports ./b.2.ts, which was not built"]);
});

test("checkSite(folder) takes a site without pages for a failure", async () => {
  expect(await checkSite(folder)).toHaveLength(1);
});
