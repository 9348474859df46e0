import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { isLoader } from "./loader-cache.ts";

/** A module of `src` by name, and each import in it that Framework would not ship. */
export type CheckedModule = {
  readonly name: string;
  readonly faults: readonly { readonly line: number; readonly column: number; readonly message: string }[];
};

const runtimeImport = /^(?:import|export)\s+(?!type\b)[^;"']*?from\s+["'](\.{1,2}\/[^"']+\.ts)["']/gm;

/** Imports in one module's text that end in `.ts` and stay after its types are stripped. */
export function unshippedImports(text: string): CheckedModule["faults"] {
  return [...text.matchAll(runtimeImport)].map((match) => {
    const [, path = ""] = match;
    const line = text.slice(0, match.index + match[0].length).split("\n").length;
    const message = `import ends in .ts: ${path}; Framework ships ${path.replace(/ts$/, "js")} only`;
    return { line, column: 1, message };
  });
}

/**
 * Checks the modules under `root` that pages may load. Framework follows an import and builds its module only
 * where the path ends in `.js`, also for a TypeScript source; the browser would ask for a file that is not there.
 */
export async function checkModules(root: string): Promise<CheckedModule[]> {
  const names = (await readdir(root, { recursive: true })).map((name) => name.split(sep).join("/"));
  const modules = names.filter((name) => name.endsWith(".ts") && !isLoader(name) && !name.startsWith("."));
  return Promise.all(
    modules
      .sort()
      .map(async (name) => ({ name, faults: unshippedImports(await readFile(join(root, name), "utf8")) })),
  );
}
