/** What the home page weighs: all it asks for before a reader does anything, as gzip sends it. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type Plugin } from "esbuild";

import { attachments, inlineScript, matches } from "./page-attachments.ts";
import { isAsleep } from "./sleep/asleep.ts";

/** The home page may ask for this many bytes. */
export const weightBudget = 250_000;

/** One file that the home page asks for; `bytes` is its size after gzip. */
export type Weight = { readonly name: string; readonly bytes: number };

/** What the home page asks for, heaviest first, their sum, and every reason why it is too much. */
export type Weighing = {
  readonly files: readonly Weight[];
  readonly bytes: number;
  readonly faults: readonly string[];
};

const linkedFiles = (html: string): string[] => [
  ...matches(
    html,
    /<link rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*?href="(?!data:|https?:)([^"]*)"/g,
  ),
  ...matches(html, /<(?:script|img)[^>]*?\ssrc="(?!data:|https?:)([^"]*)"/g),
];

const staticImports = ({ inputs }: Metafile, entry: string): Set<string> => {
  const reached = new Set([entry]);
  for (const name of reached) {
    for (const { kind, path, external } of inputs[name]?.imports ?? []) {
      if (kind === "import-statement" && !external) reached.add(path);
    }
  }
  return reached;
};

const staticOnly: Plugin = {
  name: "static-only",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === "dynamic-import" || kind === "require-resolve" ? { path, external: true } : null,
    );
  },
};

const moduleGraph = async (modules: readonly string[], inline: string, folder: string): Promise<string[]> => {
  const { metafile } = await build({
    stdin: {
      contents: `${inline}\n${modules.map((file) => `import ${JSON.stringify(file)};`).join("\n")}`,
      resolveDir: folder,
      sourcefile: "page.js",
    },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    logLevel: "error",
    plugins: [staticOnly],
  });
  return [...staticImports(metafile, "page.js")]
    .filter((name) => name !== "page.js")
    .map((name) => resolve(folder, name));
};

const latin = (face: string): boolean =>
  !face.includes("unicode-range") || /unicode-range:\s*U\+0{0,4}-/i.test(face);

const fontsOf = async (stylesheet: string): Promise<string[]> => {
  const css = await readFile(stylesheet, "utf8");
  const faces = matches(css, /(@font-face\s*\{[^}]*\})/g).filter(latin);
  const first = faces.flatMap((face) => matches(face, /url\(["']?(?!data:)([^"')]+)["']?\)/g).slice(0, 1));
  return first.map((url) => resolve(dirname(stylesheet), url));
};

const filesOf = async (folder: string): Promise<string[]> => {
  const page = join(folder, "index.html");
  const html = await readFile(page, "utf8");
  const linked = linkedFiles(html).map((name) => resolve(folder, name));
  const scripts = linked.filter((file) => file.endsWith(".js"));
  const fonts = await Promise.all(linked.filter((file) => file.endsWith(".css")).map(fontsOf));
  // A page that sleeps has its modules and rows come when it is used.
  const data = isAsleep(html) ? [] : attachments(html).map((name) => resolve(folder, name));
  const modules = isAsleep(html) ? [] : await moduleGraph(scripts, inlineScript(html), folder);
  return [...new Set([page, ...linked, ...modules, ...fonts.flat(), ...data])];
};

const faultsOf = (files: readonly Weight[], bytes: number): string[] => {
  const heavy = files.filter(({ name }) => /\.wasm$|\.duckdb$|stdlib\/duckdb\./.test(name));
  const faults = heavy.map(({ name }) => `home page: asks for the query engine at once: ${name}`);
  if (bytes <= weightBudget) return faults;
  return [...faults, `home page: ${bytes} bytes after gzip; at most ${weightBudget} are allowed`];
};

/**
 * Weighs the home page of the built site in `folder`. Only what it asks for by itself counts: an attachment
 * behind an arrow, `() => FileAttachment("./data/a.json").json()`, is taken to be fetched on use.
 */
export async function weigh(folder: string): Promise<Weighing> {
  const root = resolve(folder);
  const present = (await filesOf(root)).filter((file) => existsSync(file));
  const files = await Promise.all(
    present.map(async (file) => ({
      name: relative(root, file),
      bytes: gzipSync(await readFile(file)).length,
    })),
  );
  files.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { files, bytes, faults: faultsOf(files, bytes) };
}

/** The weighing as lines of text, heaviest file first. */
export function weightTable({ files, bytes }: Weighing): string {
  const rows = [...files, { name: `total (budget ${weightBudget})`, bytes }];
  return rows.map((row) => `${String(row.bytes).padStart(9)}  ${row.name}\n`).join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const weighing = await weigh(process.argv[2] ?? "dist");
  process.stdout.write(weightTable(weighing));
  for (const fault of weighing.faults) process.stderr.write(`${fault}\n`);
  if (weighing.faults.length > 0) process.exitCode = 1;
}
