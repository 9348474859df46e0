import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { expect, test } from "vitest";

/** The documentation: what stands at the top, in `docs` and beside the data. */
const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/README.md"],
  ...(await readdir("docs", { recursive: true }))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];

/** The text without blocks of code, in which nothing is a link. */
const proseOf = async (page: string): Promise<string> =>
  (await readFile(page, "utf8")).replace(/^```[\s\S]*?^```/gm, "");

/** The anchors of a page's headings, as GitHub names them. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** The links of a page whose file or heading is not there; those to the web are not looked up. */
async function brokenLinks(page: string): Promise<string[]> {
  const links = [...(await proseOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const broken: string[] = [];
  for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : join(dirname(page), path);
    const isThere = existsSync(target);
    if (!isThere || (anchor !== undefined && !anchorsIn(await proseOf(target)).includes(anchor)))
      broken.push(link);
  }
  return broken;
}

/** Every module and style sheet of the project but the tests, by its path. */
const modules = (
  await Promise.all(
    ["src", "loaders", "tools"].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((file) => slashed(join(folder, file))),
    ),
  )
).flat();

/** A path as pages write it, whatever the system puts between folders. */
function slashed(path: string): string {
  return path.split(sep).join("/");
}

/**
 * Files and folders of the project that a page names and that are not there: by their path or, of a module, by the end of it. What a load or a
 * build makes is left out.
 */
async function missingSources(page: string): Promise<string[]> {
  const named = [...(await proseOf(page)).matchAll(/`([\w./-]+)`/g)].map(([, name = ""]) => name);
  const isPath = (name: string): boolean => /^(?:src|loaders|tools|test|docs|data)\/.+\w$/.test(name);
  const isModule = (name: string): boolean => /\w\.(?:ts|mjs|css)$/.test(name);
  const isMade = (name: string): boolean => /^(?:data\/derived|test\/output)\b/.test(name);
  const isThere = (name: string): boolean =>
    existsSync(name) || modules.some((file) => file.endsWith(`/${name}`));
  return named.filter((name) => (isPath(name) || isModule(name)) && !isMade(name) && !isThere(name));
}

test.each(pages)("%s links to what is there", async (page) => {
  expect(await brokenLinks(page)).toEqual([]);
});

test.each(pages)("%s names files and folders that are there", async (page) => {
  expect(await missingSources(page)).toEqual([]);
});
