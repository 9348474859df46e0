import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFrontMatter } from "@observablehq/framework/dist/frontMatter.js";

/** A notebook in the list: its address from the notebooks' folder, and its title. */
export type Notebook = { readonly path: string; readonly title: string };

const titleOf = (text: string, name: string): string => {
  const { content, data } = readFrontMatter(text);
  return data.title ?? /^# +(.+)$/m.exec(content)?.[1] ?? name;
};

/** Every notebook in `folder` but its index, by title. None where the folder is missing. */
export async function listNotebooks(folder: string): Promise<Notebook[]> {
  const files = await readdir(folder).catch(() => [] as string[]);
  const names = files.filter((file) => file.endsWith(".md") && file !== "index.md" && !file.includes("["));
  const notebooks = await Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -".md".length);
      return { path: `./${name}`, title: titleOf(await readFile(join(folder, file), "utf8"), name) };
    }),
  );
  return notebooks.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}
