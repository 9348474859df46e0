import { spawn } from "node:child_process";
import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { runNode } from "../../tools/run.ts";
import { serve } from "../../tools/serve.ts";
import { copyOfRepository } from "./copy-of-repository.ts";
import { openPage } from "./open-page.ts";

const replaceIn = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(address)));
    });
  });

const filesOf = async (folder: string): Promise<string> => {
  const names = await readdir(folder, { recursive: true });
  const artefacts = names.filter((name) => name.endsWith(".json"));
  return (await Promise.all(artefacts.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
};

const build = async (folder: string) =>
  runNode(["tools/build.ts"], { cwd: folder, env: { ...process.env, NODE_OPTIONS: "" } });

describe("npm run build", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await copyOfRepository("build-copy");
    const made = await runNode(["tools/new-page.ts", "Who is <quoted>?"], { cwd: folder });
    expect(made.code, made.output).toBe(0);
    const { code, output } = await build(folder);
    expect(code, output).toBe(0);
  });

  test("makes a page of a new notebook, whose cells run under the site's policy, and lists it", async () => {
    const served = await serve(join(folder, "dist"));
    const browser = await chromium.connect(inject("browser"));
    const notebook = await openPage(browser, `${served.address}notebooks/who-is-quoted`);
    expect(await notebook.page.locator(".observablehq--error").allTextContents()).toEqual([]);
    expect(notebook.complaints).toEqual([]);
    expect(await notebook.page.locator("h1").textContent()).toContain("Who is <quoted>?");
    expect(await notebook.page.locator("main").textContent()).toContain(
      "Of 4 sentences, 2 give another voice.",
    );
    expect(await notebook.page.locator("figure.figure svg[role=img]").count()).toBe(1);
    const list = await openPage(browser, `${served.address}notebooks/`);
    await list.page.locator("main a", { hasText: "Who is <quoted>?" }).click();
    await list.page.waitForURL(/notebooks\/who-is-quoted$/);
    await browser.close();
    await served.close();
  });

  test("takes up an edited post, codebook, loader and module that a loader imports", async () => {
    await appendFile(join(folder, "data/posts/first.txt"), "A sentence on ferries.\n");
    await replaceIn(join(folder, "data/codebook.yaml"), "frames: []", "frames: [travel]");
    await replaceIn(join(folder, "loaders/load.ts"), "loader one", "loader two");
    await replaceIn(join(folder, "src/domain/greeting.ts"), "module one", "module two");
    const { code, output } = await build(folder);
    expect(code, output).toBe(0);
    const shipped = await filesOf(join(folder, "dist", "_file"));
    const modules = await readdir(join(folder, "dist", "_import", "charts"));
    expect(modules.map((name) => name.replace(/\..*\./, "."))).toEqual(["hello.js", "shout.js"]);
    for (const text of ["A sentence on ferries.", "frames: [travel]", "loader two", "module two"]) {
      expect(shipped).toContain(text);
    }
    expect(shipped).not.toContain("loader one");
  });

  test("fails on a cell that does not compile and leaves the last good site", async () => {
    const before = await readFile(join(folder, "dist", "index.html"), "utf8");
    await replaceIn(join(folder, "src/index.md"), "[1, 2, 3]", "[1, 2, 3");
    const { code, output } = await build(folder);
    expect(code).not.toBe(0);
    expect(output).toContain("a cell does not compile");
    expect(await readFile(join(folder, "dist", "index.html"), "utf8")).toBe(before);
  });
});

describe("npm start", () => {
  let folder: string;
  let address: string;
  let browser: Browser;
  let page: Page;
  let said = "";
  let child: ReturnType<typeof spawn>;

  beforeAll(async () => {
    folder = await copyOfRepository("preview-copy");
    const port = await freePort();
    address = `http://127.0.0.1:${port}/`;
    const args = ["--import", "tsx", "tools/start.ts", "--port", String(port)];
    child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    child.stderr?.on("data", (part) => {
      said += String(part);
    });
    await vi.waitFor(() => expect(said).toContain(address), { timeout: 120_000, interval: 100 });
    browser = await chromium.connect(inject("browser"));
    page = await browser.newPage();
  });
  afterAll(async () => {
    await page?.close();
    await browser?.close();
    child.kill("SIGTERM");
  });

  const shows = (opened: Page, selector: string, text: string) =>
    expect
      .poll(() => opened.locator(selector).allTextContents(), { timeout: 20_000 })
      .toEqual(expect.arrayContaining([expect.stringContaining(text)]));

  test("shows an edited post in the open page without a reload", async () => {
    await page.goto(`${address}posts/first`);
    await shows(page, "#text", "bicycles");
    await page.evaluate(() => document.body.setAttribute("data-same", "yes"));
    await appendFile(join(folder, "data/posts/first.txt"), "A sentence on ferries.\n");
    await shows(page, "#text", "ferries");
    expect(await page.locator("body[data-same=yes]").count()).toBe(1);
  });

  test("ships TypeScript modules that import each other", async () => {
    await page.goto(address);
    await shows(page, "#hello", "HELLO READER");
  });

  test("lists a new post, opens its page, and drops it when its file goes", async () => {
    await page.goto(`${address}posts/`);
    await shows(page, "li", "first");
    await writeFile(join(folder, "data/posts/third.txt"), "A third post, about canals.\n");
    await shows(page, "li", "third");
    const other = await browser.newPage();
    await other.goto(`${address}posts/third`);
    await shows(other, "#text", "canals");
    await other.close();
    await rm(join(folder, "data/posts/third.txt"));
    await expect
      .poll(() => page.locator("li").allTextContents(), { timeout: 20_000 })
      .toEqual(["first", "second"]);
  });

  test("keeps the last good corpus while a source is malformed, and goes on once it is corrected", async () => {
    await page.goto(`${address}posts/second`);
    await writeFile(join(folder, "data/posts/second.txt"), "MALFORMED\n");
    await expect.poll(() => said, { timeout: 20_000 }).toContain("last good corpus");
    await shows(page, "#text", "trams");
    await writeFile(join(folder, "data/posts/second.txt"), "Put right, about ferries.\n");
    await shows(page, "#text", "Put right");
  });

  test("reloads on an edit of a loader and of a module that loaders import", async () => {
    await page.goto(`${address}posts/`);
    await replaceIn(join(folder, "src/domain/greeting.ts"), "module one", "module two");
    await replaceIn(join(folder, "loaders/load.ts"), "loader one", "loader two");
    await shows(page, "#made-by", "loader two, module two");
  });

  test("ends its preview when it is ended", async () => {
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    await expect
      .poll(
        () =>
          fetch(address).then(
            () => "open",
            () => "closed",
          ),
        { timeout: 5_000 },
      )
      .toBe("closed");
  });
});
