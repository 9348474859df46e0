// Plain JavaScript, for it runs before anything reads TypeScript.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The repository's root folder. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** Below the packages, which a bundle leaves where they are. */
const cache = join(repository, "node_modules", ".cache", "rival-frames");

/** How long a bundle is kept that is not in use any more. */
const keptMs = 86_400_000;

/**
 * A module and all of this repository that it imports as one file of JavaScript, made once for each state of its sources. Threads and
 * processes that start from it read and compile a third of what they do where each module goes through a loader by itself. A source map stands beside it.
 * Throws where a source has a fault or the packages' folder cannot be written.
 *
 * @param {string} entry path of the module in the repository
 * @returns {Promise<string>} path of the bundle
 */
export async function bundleOf(entry) {
  const name = basename(entry, ".ts");
  const list = join(cache, `${name}.json`);
  const found = pathOf(name, hashesOf(readList(list)));
  return existsSync(found) ? found : make(entry, { name, list });
}

const sha256Of = (/** @type {string | Buffer} */ bytes) => createHash("sha256").update(bytes).digest("hex");

/** Where a bundle of sources in this state stands. */
function pathOf(/** @type {string} */ name, /** @type {Readonly<Record<string, string>>} */ hashes) {
  const around = [join(repository, "package-lock.json"), fileURLToPath(import.meta.url)];
  const key = sha256Of(JSON.stringify([hashes, ...around.map((path) => sha256Of(readFileSync(path)))]));
  return join(cache, `${name}-${key}.mjs`);
}

/** The sources of the bundle that was made last; none where there is no such list. */
function readList(/** @type {string} */ path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
}

/** The hash of each source, by its path; of one that went, none. */
function hashesOf(/** @type {readonly string[]} */ sources) {
  const held = sources.filter((path) => existsSync(join(repository, path)));
  return Object.fromEntries(held.map((path) => [path, sha256Of(readFileSync(join(repository, path)))]));
}

async function make(
  /** @type {string} */ entry,
  /** @type {{ name: string, list: string }} */ { name, list },
) {
  const { build } = await import("esbuild");
  /** @type {Record<string, string>} */
  const hashes = {};
  const { outputFiles } = await build({
    entryPoints: [resolve(repository, entry)],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "external",
    outfile: join(cache, `${name}.mjs`),
    plugins: [ownSources(hashes)],
  });
  const [map, code] = outputFiles;
  const sources = Object.keys(hashes).sort();
  const path = pathOf(name, Object.fromEntries(sources.map((source) => [source, hashes[source]])));
  mkdirSync(cache, { recursive: true });
  replace(`${path}.map`, map.text);
  replace(path, `${code.text}//# sourceMappingURL=${basename(path)}.map\n`);
  replace(list, JSON.stringify(sources));
  removeOld(name);
  return path;
}

/** Hands sources to esbuild and keeps the hash of what it was given. What a module asks of its own address is answered by that of its source. */
const ownSources = (/** @type {Record<string, string>} */ hashes) => ({
  name: "own-sources",
  setup: (/** @type {import("esbuild").PluginBuild} */ build) =>
    build.onLoad({ filter: /\.(ts|js|json)$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      hashes[relative(repository, path).replaceAll("\\", "/")] = sha256Of(text);
      const contents = text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith(".json") ? "json" : path.endsWith(".js") ? "js" : "ts" };
    }),
});

/** Puts a file in its place whole, for other processes may make it at the same time. */
function replace(/** @type {string} */ path, /** @type {string} */ text) {
  const beside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** Removes bundles of a module that were made long ago; the one in use was made just now. */
function removeOld(/** @type {string} */ name) {
  for (const file of readdirSync(cache)) {
    const path = join(cache, file);
    const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > keptMs;
    if (file.startsWith(`${name}-`) && isOld) rmSync(path, { force: true });
  }
}
