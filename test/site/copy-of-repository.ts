import { cp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../tools/run.ts";

const parts = [
  "tools",
  "loaders",
  "src",
  "data",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "observablehq.config.ts",
];

const cache = join(repository, "src", ".observablehq", "cache");

/** What commands have written into the tree; the seeded libraries alone are worth carrying over. */
const written = async (): Promise<ReadonlySet<string>> => {
  const cached = await readdir(cache).catch(() => [] as string[]);
  const outputs = cached.filter((name) => !name.startsWith("_")).map((name) => join(cache, name));
  return new Set([join(repository, "data", "derived"), ...outputs]);
};

/**
 * A copy of the repository as it is checked out, in a new folder under `test/output`: a test may edit, build and
 * preview it. Nothing loaded or built comes with it; the installed packages are shared, and the libraries already
 * seeded are carried over.
 */
export async function copyOfRepository(name: string): Promise<string> {
  const folder = join(repository, "test", "output", name);
  const left = await written();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of parts) {
    const filter = (path: string): boolean => !left.has(path);
    await cp(join(repository, part), join(folder, part), { recursive: true, filter });
  }
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}
