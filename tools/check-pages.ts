/** Checks the cells of every page: that they compile, that names, files and calls are right. */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { LoaderResolver } from "@observablehq/framework/dist/loader.js";
import { checkModules } from "./check-modules.ts";
import { type Fault, type PageCell, type PageCells, readCells } from "./page-cells.ts";
import { globals, type PageModule, pageModule } from "./page-module.ts";
import { repository, run } from "./run.ts";

/** A page's name from the folder of pages (`posts/index.md`) and all that is wrong with it. */
export type CheckedPage = { readonly name: string; readonly faults: readonly Fault[] };

type ReadPage = { readonly name: string; readonly path: string } & PageCells;

const findPages = async (root: string): Promise<string[]> => {
  const names = await readdir(root, { recursive: true });
  return names
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".md") && !name.startsWith(".observablehq"))
    .sort();
};

const readPage = async (root: string, name: string): Promise<ReadPage> => {
  const path = `/${name.slice(0, -".md".length)}`;
  return { name, path, ...readCells(path, await readFile(join(root, name), "utf8")) };
};

const moduleExists = (root: string, path: string): boolean =>
  path.endsWith(".js")
    ? [".js", ".ts"].some((extension) => existsSync(join(root, path.slice(0, -3) + extension)))
    : existsSync(join(root, path));

const importFault = (root: string, path: string, name: string): string | null => {
  const target = posix.join(posix.dirname(path), name);
  if (/\.tsx?$/.test(name))
    return `import ends in .ts: ${name}; Framework needs ${name.replace(/tsx?$/, "js")}`;
  return moduleExists(root, target) ? null : `import not found: ${name}; expected a module at src${target}`;
};

const fileFaults = (root: string, page: ReadPage, cell: PageCell): Fault[] => {
  const loaders = new LoaderResolver({ root, interpreters: { ".ts": ["node"] } });
  const files = cell.parsed.files
    .map(({ name }) => name)
    .filter((name) => !loaders.find(posix.join(posix.dirname(page.path), name)))
    .map((name) => `file not found: ${name}; expected a file or a loader for it under src`);
  const imports = cell.parsed.imports
    .filter(({ type }) => type === "local")
    .map(({ name }) => importFault(root, page.path, name));
  return [...files, ...imports]
    .filter((message) => message !== null)
    .map((message) => ({ ...cell.place, message }));
};

const tableFaults = (root: string, { path, tables }: ReadPage): Fault[] => {
  const loaders = new LoaderResolver({ root, interpreters: { ".ts": ["node"] } });
  return Object.entries(tables)
    .filter(([, file]) => !/^\w+:/.test(file) && !loaders.find(posix.join(posix.dirname(path), file)))
    .map(([name, file]) => ({ line: 1, column: 1, message: `sql: ${name}: file not found: ${file}` }));
};

const duplicateFaults = ({ cells }: ReadPage): Fault[] => {
  const seen = new Set<string>();
  return cells.flatMap(({ parsed, place }) =>
    [...new Set((parsed.declarations ?? []).map(({ name }) => name))].flatMap((name) => {
      if (!seen.has(name)) return seen.add(name) && [];
      return [
        { ...place, message: `${name} is declared in an earlier cell too; a page has one of each name` },
      ];
    }),
  );
};

const compilerOptions = (root: string, folder: string): object => ({
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "bundler",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  types: [],
  allowJs: true,
  checkJs: true,
  strict: false,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  rootDirs: [root, folder],
  paths: { "npm:*": [join(repository, "node_modules", "*")] },
});

const writeModules = async (
  root: string,
  folder: string,
  modules: Map<string, PageModule>,
): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [name, { text, extension }] of modules) {
    const file = join(folder, name + extension);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "globals.d.ts"), globals);
  const options = compilerOptions(root, folder);
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["**/*.md.ts", "**/*.md.js", "globals.d.ts"] }),
  );
};

/**
 * In JavaScript cells a property may be there for some rows of a union only, which is no mistake: those two
 * complaints (2322, 2339) hold in pages with a TypeScript cell alone.
 */
const counts = (extension: string, code: string): boolean =>
  extension === ".ts" || !["2322", "2339"].includes(code);

const typeFaults = (output: string, modules: Map<string, PageModule>): Map<string, Fault[]> => {
  const found = new Map<string, Fault[]>();
  const errors = output.matchAll(/^(.*)\.[jt]s\((\d+),(\d+)\): error TS(\d+): (.*)$/gm);
  for (const [, name = "", line, column, code = "", message = ""] of errors) {
    const module = modules.get(name);
    const place = module?.places[Number(line) - 1];
    if (!module || !place || !counts(module.extension, code)) continue;
    const fault = { line: place.line, column: place.column + Number(column) - 1, message };
    found.set(name, [...(found.get(name) ?? []), fault]);
  }
  return found;
};

const typeCheck = async (root: string, folder: string, pages: readonly ReadPage[]) => {
  const modules = new Map(pages.map(({ name, cells }) => [name, pageModule(cells)]));
  await writeModules(root, folder, modules);
  const { resolve } = createRequire(import.meta.url);
  const compiler = join(dirname(resolve("typescript/package.json")), "bin", "tsc");
  const { output } = await run(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
    cwd: folder,
  });
  if (/error TS(5|18)\d\d\d:/.test(output)) throw new Error(`pages cannot be type-checked: ${output}`);
  return typeFaults(output, modules);
};

const byPlace = (a: Fault, b: Fault): number => a.line - b.line || a.column - b.column;

/**
 * Checks every page under `root`: cells that do not compile, names declared twice, missing imports and
 * attached files, unknown names and calls with wrong types. `folder` takes the modules written for the
 * type-checker.
 */
export async function checkPages(root: string, folder: string): Promise<CheckedPage[]> {
  const pages = await Promise.all((await findPages(root)).map((name) => readPage(root, name)));
  const types = await typeCheck(root, folder, pages);
  return pages.map((page) => {
    const files = page.cells.flatMap((cell) => fileFaults(root, page, cell));
    const faults = [...page.faults, ...duplicateFaults(page), ...files, ...tableFaults(root, page)];
    const typed = page.faults.length > 0 ? [] : (types.get(page.name) ?? []);
    return { name: page.name, faults: [...faults, ...typed].sort(byPlace) };
  });
}

/** A fault as a line of text: `src/index.md:12:5: Cannot find name 'post'.` */
export function faultLine(name: string, { line, column, message }: Fault): string {
  return `src/${name}:${line}:${column}: ${message}`;
}

/** Every fault in the repository's pages and in the modules they may load, a line each. */
export async function pageFaults(): Promise<string[]> {
  const root = join(repository, "src");
  const pages = await checkPages(root, join(repository, "test", "output", "pages"));
  const checked = [...pages, ...(await checkModules(root))];
  return checked.flatMap(({ name, faults }) => faults.map((fault) => faultLine(name, fault)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = await pageFaults();
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
