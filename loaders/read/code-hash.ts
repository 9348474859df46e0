import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Folders whose code decides what a load writes. */
const folders = ["loaders", "src/domain", "src/analysis"];

/** One hash over named parts, whatever their order. */
export function hashOf(parts: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(parts).sort()) hash.update(`${name}\0${parts[name]}\0`);
  return hash.digest("hex");
}

/** The hash over the modules that make a corpus. */
export async function codeHash(): Promise<string> {
  const parts: Record<string, string> = {};
  for (const folder of folders) {
    for (const file of await readdir(join(repository, folder), { recursive: true })) {
      const path = join(folder, file);
      if (/\.(ts|json)$/.test(path))
        parts[path.replaceAll("\\", "/")] = await readFile(join(repository, path), "utf8");
    }
  }
  return hashOf(parts);
}
