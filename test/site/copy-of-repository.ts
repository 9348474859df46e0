import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../tools/run.ts";

/**
 * A copy of the repository's machinery with small stand-in pages, posts and loaders, in a new folder under
 * `test/output`: a test may edit, build and preview it. The installed packages are shared, and the libraries
 * already seeded are carried over.
 */
export async function copyOfRepository(name: string): Promise<string> {
  const folder = join(repository, "test", "output", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of [
    "tools",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "src/data/notebooks.json.ts",
    "src/notebooks/index.md",
  ]) {
    await cp(join(repository, part), join(folder, part), { recursive: true });
  }
  await cp(join(repository, "test", "fixture", "site"), folder, { recursive: true });
  for (const seeded of [join("src", ".observablehq", "cache", "_npm"), join("src", "fonts")]) {
    await cp(join(repository, seeded), join(folder, seeded), { recursive: true }).catch(() => {});
  }
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}
