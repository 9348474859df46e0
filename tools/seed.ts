/**
 * Fills Framework's library cache from `node_modules`, so that neither build nor preview asks the network
 * for a library and every version is the lockfile's.
 */
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";

const require = createRequire(import.meta.url);

/** Packages that pages import; each becomes one minified module. */
const bundled = [
  "@observablehq/plot",
  "@duckdb/duckdb-wasm",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "htl",
  "isoformat",
] as const;

/**
 * Packages that a bundled one shares with pages, kept as one copy each. Plot carries its own part of d3: a page
 * with charts alone then loads a third less than with the whole of d3 beside it.
 */
const shared: Readonly<Record<string, readonly string[]>> = {
  "@duckdb/duckdb-wasm": ["apache-arrow"],
  arquero: ["apache-arrow"],
};

/** Packages that no page uses but whose version Framework looks up; an empty folder answers it. */
const lookedUp = [
  "@observablehq/sample-datasets",
  "echarts",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client",
] as const;

const duckdbFiles = [
  "duckdb-mvp.wasm",
  "duckdb-browser-mvp.worker.js",
  "duckdb-eh.wasm",
  "duckdb-browser-eh.worker.js",
];

const packageFolder = (name: string): string => {
  for (const base of require.resolve.paths(name) ?? []) {
    const folder = join(base, name);
    try {
      require(join(folder, "package.json"));
      return folder;
    } catch {}
  }
  throw new Error(`tools/seed.ts: package not installed: ${JSON.stringify(name)}; add it to package.json`);
};

const versionOf = async (name: string): Promise<string> =>
  JSON.parse(await readFile(join(packageFolder(name), "package.json"), "utf8")).version;

/**
 * What the project's own charts take of Plot. Bundled as `npm:@observablehq/plot/marks`, it is a third lighter than the
 * whole, and pages whose charts are all ours load nothing else of it.
 */
const chartMarks = "export { dot, line, link, plot, rect, text } from '@observablehq/plot';";

const shareModules = (name: string, versions: ReadonlyMap<string, string>): Plugin => ({
  name: "share-modules",
  setup({ onResolve }) {
    for (const other of shared[name] ?? []) {
      const up = "../".repeat(name.split("/").length);
      onResolve({ filter: new RegExp(`^${other}$`) }, () => ({
        path: `${up}${other}@${versions.get(other)}/_esm.js`,
        external: true,
      }));
    }
  },
});

interface Library {
  readonly name: string;
  readonly versions: ReadonlyMap<string, string>;
  /** What the module exports; all of the package unless given. */
  readonly contents?: string;
}

const bundle = async ({ name, versions, contents }: Library, file: string): Promise<void> => {
  const { outputFiles } = await build({
    stdin: {
      contents: contents ?? `export * from ${JSON.stringify(name)};`,
      resolveDir: packageFolder(name),
    },
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    keepNames: false,
    legalComments: "none",
    logLevel: "silent",
    plugins: [shareModules(name, versions)],
  });
  const [output] = outputFiles;
  if (output === undefined)
    throw new Error(`tools/seed.ts: esbuild gave nothing for ${JSON.stringify(name)}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, output.contents);
  await rename(`${file}.new`, file);
};

const weights = [400, 600] as const;

/** Puts the reading face under `root`, in the latin subset, for pages to serve themselves. */
async function seedFonts(root: string): Promise<void> {
  const folder = join(root, "fonts");
  await mkdir(folder, { recursive: true });
  const rules = weights.map((weight) => {
    const file = `source-serif-4-latin-${weight}-normal.woff2`;
    return `@font-face {\n  font-family: "Source Serif 4";\n  font-weight: ${weight};\n  font-display: optional;\n  src: url("./${file}") format("woff2");\n}\n`;
  });
  for (const weight of weights) {
    const file = `source-serif-4-latin-${weight}-normal.woff2`;
    await copyFile(join(packageFolder("@fontsource/source-serif-4"), "files", file), join(folder, file));
  }
  await writeFile(join(folder, "fonts.css"), rules.join(""));
}

/** Seeds the cache under `root` (the folder of pages). What is already there for the same versions is kept. */
export async function seed(root: string): Promise<void> {
  const cache = join(root, ".observablehq", "cache", "_npm");
  const versions = new Map<string, string>();
  for (const name of bundled) versions.set(name, await versionOf(name));
  const stamp = join(cache, ".seeded");
  const wanted = JSON.stringify([...versions, await readFile(new URL(import.meta.url), "utf8")]);
  if ((await readFile(stamp, "utf8").catch(() => null)) === wanted) return;
  await rm(cache, { recursive: true, force: true });
  for (const [name, version] of versions) {
    await bundle({ name, versions }, join(cache, `${name}@${version}`, "_esm.js"));
  }
  const plot = "@observablehq/plot";
  const marks = join(cache, `${plot}@${versions.get(plot)}`, "marks._esm.js");
  await bundle({ name: plot, versions, contents: chartMarks }, marks);
  for (const name of lookedUp) await mkdir(join(cache, `${name}@0.0.0`), { recursive: true });
  const duckdb = `@duckdb/duckdb-wasm@${versions.get("@duckdb/duckdb-wasm")}`;
  await mkdir(join(cache, duckdb, "dist"), { recursive: true });
  for (const file of duckdbFiles) {
    await copyFile(
      join(packageFolder("@duckdb/duckdb-wasm"), "dist", file),
      join(cache, duckdb, "dist", file),
    );
  }
  await seedFonts(root);
  await writeFile(stamp, wanted);
}
