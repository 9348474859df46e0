/** Measures the concordance of a large set in Chromium: `npx tsx tools/measure-concordance.ts [dist]`. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { chromium, type Page } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { type Served, serve } from "./serve.ts";

const site = process.argv[2] ?? "dist";

/** Queries of each kind, from the index itself: what is rare in one set is common in another. */
async function queriesOf(index: string): Promise<[kind: string, query: string, uses: number][]> {
  const instance = await DuckDBInstance.create(index, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const words =
    "(SELECT norm, sum(count)::INTEGER AS n FROM types WHERE is_word AND norm SIMILAR TO '[a-z]+' GROUP BY norm)";
  const ask = async (sql: string): Promise<[string, number][]> =>
    (await connection.runAndReadAll(sql)).getRows().map(([norm, n]) => [String(norm), Number(n)]);
  // Here and there in the alphabet, for a word's place in the index decides what is fetched.
  const rare = await ask(`SELECT norm, n FROM ${words} WHERE n BETWEEN 10 AND 20 ORDER BY md5(norm) LIMIT 3`);
  const [middle = ["", 0]] = await ask(
    `SELECT norm, n FROM ${words} WHERE n BETWEEN 500 AND 5000 ORDER BY n, norm LIMIT 1`,
  );
  const [common = ["", 0], next = ["", 0]] = await ask(
    `SELECT norm, n FROM ${words} ORDER BY n DESC LIMIT 2`,
  );
  connection.closeSync();
  instance.closeSync();
  return [
    ...rare.map(([norm, uses]): [string, string, number] => ["rare word", norm, uses]),
    ["word of middling use", ...middle],
    ["commonest word", ...common],
    ["commonest phrase", `${common[0]} ${next[0]}`, Number.NaN],
    ["ending", `*${middle[0].slice(-3)}`, Number.NaN],
  ];
}

interface Measured {
  readonly ms: number;
  readonly bytes: number;
  readonly said: string;
}

/** Run in the page, as text: tsx would put calls into a function that the page does not know. */
const searchInPage = `new Promise((resolve) => {
  const started = performance.now();
  const [old, oldLines] = ["[data-index-search]", "[data-index-lines]"].map((at) => document.querySelector(at));
  document.querySelector("form.search").requestSubmit();
  (function look() {
    const found = document.querySelector("[data-index-search]");
    const lines = document.querySelector("[data-index-lines]");
    if (found === null || found === old || lines === oldLines || !lines?.querySelector("ol.kwic")) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => resolve([performance.now() - started, found.querySelector("p").textContent]), 0));
  })();
})`;

/** The same for what stands near the nodes of the search that is shown. */
const collocatesInPage = `new Promise((resolve) => {
  const started = performance.now();
  [...document.querySelectorAll("button")].find((d) => d.textContent === "Count them")?.click();
  (function look() {
    if (document.querySelector('[aria-label="Collocates"]') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0));
  })();
})`;

/** Asks for a query, timed from the key to the painted lines. */
async function search(page: Page, server: Served, query: string): Promise<Measured> {
  const before = server.sent();
  await page.locator("form.search input").fill(query);
  const [ms, said] = await page.evaluate<[number, string]>(searchInPage);
  return { ms, bytes: server.sent() - before, said };
}

const data = join(site, "_file", "data");
const index = (await readdir(data)).find((name) => /^words\..*\.duckdb$/.test(name)) ?? "";
const queries = await queriesOf(join(data, index));
const server = await serve(site);
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
try {
  for (const [kind, query, uses] of queries) {
    const page = await browser.newPage();
    const opened = server.sent();
    const started = performance.now();
    await page.goto(`${server.address}concordance?q=zzzz`, { waitUntil: "load" });
    await page.waitForSelector("[data-index-search] p:not(.note)", { timeout: 120_000 });
    const start = performance.now() - started;
    const { ms, bytes, said } = await search(page, server, query);
    const again = await search(page, server, query);
    const near = server.sent();
    const collocates = await page.evaluate<number>(collocatesInPage);
    const nearBytes = server.sent() - near;
    process.stdout.write(
      `${kind} ${JSON.stringify(query)}${Number.isNaN(uses) ? "" : ` (${uses} in all voices)`}: ${ms.toFixed(0)} ms, ${(bytes / 1e6).toFixed(2)} MB; again ${again.ms.toFixed(0)} ms; page and engine before it ${start.toFixed(0)} ms, ${((near - opened - bytes - again.bytes) / 1e6).toFixed(1)} MB; collocates ${collocates.toFixed(0)} ms, ${(nearBytes / 1e6).toFixed(1)} MB. ${said}\n`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
