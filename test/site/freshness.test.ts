import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { ReaderPost } from "../../src/domain/reader.ts";
import type { Row } from "../../src/domain/tables.ts";
import { type Ran, runNode } from "../../tools/run.ts";
import { type Served, serve } from "../../tools/serve.ts";
import { copyOfRepository } from "./copy-of-repository.ts";
import { openPage } from "./open-page.ts";
import { type Preview, startPreview } from "./preview.ts";

const post = "001-the-game-is-up";
const loader = "loaders/attribute/quotations/fragment.ts";
const moduleOfLoader = "src/analysis/findings/overall-agreement.ts";
/** A busy machine takes some; a quiet one two or three. */
const seconds = { timeout: 60_000, interval: 250 };

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await copyOfRepository("fresh-copy");
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser?.close());

const replaceIn = async (name: string, from: string, to: string): Promise<void> => {
  const text = await readFile(join(folder, name), "utf8");
  expect(text).toContain(from);
  await writeFile(join(folder, name), text.replace(from, to));
};

const say = (sentence: string): Promise<void> =>
  appendFile(join(folder, "data", "posts", `${post}.txt`), `\n\n${sentence}\n`);

const addCue = (cue: string): Promise<void> =>
  replaceIn(
    "data/codebook.yaml",
    "      - electab*|unelectab*",
    `      - ${cue}\n      - electab*|unelectab*`,
  );

describe("npm start", () => {
  let preview: Preview;
  let page: Page;
  beforeAll(async () => {
    preview = await startPreview(folder);
    page = await browser.newPage();
    await page.goto(`${preview.address}posts/${post}?frames=cue`);
  });
  afterAll(async () => {
    await page?.close();
    await preview?.end();
  });

  const textsOf = (from: Page, selector: string) => () => from.locator(selector).allTextContents();
  const shows = (from: Page, selector: string, text: string) =>
    expect
      .poll(textsOf(from, selector), seconds)
      .toEqual(expect.arrayContaining([expect.stringContaining(text)]));

  test("shows an edited post in the open page without a reload", async () => {
    await shows(page, ".reader p", "It’s too late");
    expect(await page.locator(".reader", { hasText: "ferries" }).count()).toBe(0);
    await page.evaluate("document.body.setAttribute('data-same', 'yes')");
    await say("Nobody spoke of the ferries.");
    await shows(page, ".reader p", "Nobody spoke of the ferries.");
    expect(await page.locator("body[data-same=yes]").count()).toBe(1);
  });

  test("shows what a new cue of the codebook finds", async () => {
    expect(await textsOf(page, ".margin.frames li")()).not.toContain("24 Electability");
    await addCue("damned afraid");
    await expect.poll(textsOf(page, ".margin.frames li"), seconds).toContain("24 Electability");
  });

  test("opens a number onto the sentences of an edited post without a reload", async () => {
    const home = await browser.newPage();
    await home.goto(preview.address);
    const opened = async () => {
      // The page may be changing under the click.
      await home
        .locator("main aside [data-evidence]")
        .first()
        .click({ timeout: 1_000 })
        .catch(() => undefined);
      const status = home.locator(".evidence [role=status]", { hasNotText: "Looking up" });
      return status.textContent({ timeout: 5_000 }).catch(() => null);
    };
    await expect.poll(opened, seconds).toMatch(/^\d+ sentences$/);
    const before = Number.parseInt((await opened()) ?? "", 10);
    await say("Nobody asked the canals.");
    await expect.poll(opened, seconds).toBe(`${before + 1} sentences`);
    expect(await home.locator(".evidence li", { hasText: "Nobody asked the canals." }).count()).toBe(1);
    await home.close();
  });

  test("keeps the last good corpus while a loader is broken, and shows what the mended one does", async () => {
    await shows(page, ".margin.voices li", "three words or fewer");
    await replaceIn(loader, '"scare:short"', '"scare:clipped');
    await expect.poll(preview.said, seconds).toContain("last good corpus");
    await shows(page, ".margin.voices li", "three words or fewer");
    await replaceIn(loader, '"scare:clipped', '"scare:clipped"');
    await shows(page, ".margin.voices li", "clipped");
  });

  test("shows an edit of a module that loaders import and the page does not", async () => {
    await page.goto(`${preview.address}method`);
    await shows(page, "figure", "agree reliably on");
    await replaceIn(moduleOfLoader, "coders agree reliably on", "coders concur on");
    await shows(page, "figure", "Coders concur on");
  });

  test("lists a new post, opens its page, and drops it when its file goes", async () => {
    await page.goto(`${preview.address}posts/`);
    await shows(page, "main li a", "The game is up");
    const before = await textsOf(page, "main li a")();
    await writeFile(
      join(folder, "data/posts/canals.txt"),
      "On canals\n\nThe lock was shut, and we waited.\n",
    );
    await shows(page, "main li a", "On canals");
    const opened = await browser.newPage();
    await opened.goto(`${preview.address}posts/canals`);
    await shows(opened, ".reader p", "The lock was shut, and we waited.");
    await opened.close();
    await rm(join(folder, "data/posts/canals.txt"));
    await expect.poll(textsOf(page, "main li a"), seconds).toEqual(before);
  });

  test("is gone when it is ended", async () => {
    await preview.end();
    const state = () =>
      fetch(preview.address).then(
        () => "open",
        () => "closed",
      );
    await expect.poll(state, { timeout: 5_000 }).toBe("closed");
  });
});

describe("npm run build, after a preview that left its outputs behind", () => {
  let built: Ran;
  let served: Served;
  const build = () => runNode(["tools/build.ts"], { cwd: folder, env: { ...process.env, NODE_OPTIONS: "" } });
  beforeAll(async () => {
    const made = await runNode(["tools/new-page.ts", "Who is <quoted>?"], { cwd: folder });
    expect(made.code, made.output).toBe(0);
    await say("Nor of the lighthouses.");
    await addCue("patronising calls");
    await replaceIn(loader, '"scare:clipped"', '"scare:stubby"');
    await replaceIn(moduleOfLoader, "coders concur on", "coders see alike on");
    built = await build();
    served = await serve(join(folder, "dist"));
  });
  afterAll(() => served?.close());

  /** What pages of a site attach under a name: the file that Framework took from its loader. */
  const attached = async <T>(site: string, name: string): Promise<T> => {
    const kept = join(site, "_file", "data", name.split("/").slice(0, -1).join("/"));
    const start = `${name.split("/").at(-1)}.`;
    const files = (await readdir(kept)).filter((file) => /\.[0-9a-f]{8}\.json$/.test(file));
    const [file, ...others] = files.filter((found) => found.startsWith(start));
    expect([file, others]).toEqual([expect.any(String), []]);
    return JSON.parse(await readFile(join(kept, file ?? ""), "utf8"));
  };
  const changeIn = async <T>(name: string, pick: (artefact: T) => boolean) => {
    const [before, after] = [inject("site"), join(folder, "dist")];
    return [pick(await attached<T>(before, name)), pick(await attached<T>(after, name))];
  };
  const readerOf = `reader/${post}`;
  const appeared = [false, true];

  test("takes up an edited post", async () => {
    expect(built.code, built.output).toBe(0);
    const change = await changeIn<ReaderPost>(readerOf, ({ text }) =>
      text.includes("Nor of the lighthouses."),
    );
    expect(change).toEqual(appeared);
  });

  test("takes up an edited codebook", async () => {
    const framed = ({ text, sentences }: ReaderPost) =>
      sentences.some(
        ({ frames, char_start, char_end }) =>
          frames.cue?.includes("Electability") &&
          text.slice(char_start, char_end).includes("patronising calls"),
      );
    expect(await changeIn(readerOf, framed)).toEqual(appeared);
  });

  test("takes up an edited loader", async () => {
    const labelled = ({ spans }: ReaderPost) => spans.some(({ label }) => label.endsWith("stubby"));
    expect(await changeIn(readerOf, labelled)).toEqual(appeared);
  });

  test("takes up an edited module that loaders import", async () => {
    const titled = (findings: readonly Row<"findings">[]) =>
      findings.some(({ title }) => title.startsWith("Coders see alike on"));
    expect(await changeIn("headlines", titled)).toEqual(appeared);
  });

  test("makes a page of a new notebook, whose cells run under the site's policy, and lists it", async () => {
    const { counts } = await attached<{ readonly counts: string }>(join(folder, "dist"), "build");
    const { sentences } = JSON.parse(counts) as { readonly sentences: number };
    const { page, context, complaints } = await openPage(browser, `${served.address}notebooks/who-is-quoted`);
    expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.locator("h1").textContent()).toContain("Who is <quoted>?");
    expect(await page.locator("main").textContent()).toMatch(
      new RegExp(`Of ${sentences} sentences, \\d+ contain words in another voice\\.`),
    );
    expect(await page.locator("figure.figure svg[role=img]").count()).toBe(1);
    await page.goto(`${served.address}notebooks/`);
    await page.locator("main a", { hasText: "Who is <quoted>?" }).click();
    await page.waitForURL(/notebooks\/who-is-quoted$/);
    await context.close();
  });

  test("fails on a cell that does not compile and leaves the last good site", async () => {
    const before = await readFile(join(folder, "dist", "index.html"), "utf8");
    await replaceIn("src/index.md", "leadingFindings(findings);", "leadingFindings(findings;");
    const { code, output } = await build();
    expect(code).not.toBe(0);
    expect(output).toContain("a cell does not compile");
    expect(await readFile(join(folder, "dist", "index.html"), "utf8")).toBe(before);
  });
});
