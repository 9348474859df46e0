import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../tools/run.ts";

/** The Markdown sources of the pages, by name. */
export async function findSources(): Promise<{ name: string; file: string }[]> {
  const root = join(repository, "src");
  const names = await readdir(root, { recursive: true });
  return names
    .filter((name) => name.endsWith(".md") && !name.startsWith("."))
    .sort()
    .map((name) => ({ name: name.replaceAll("\\", "/"), file: join(root, name) }));
}
