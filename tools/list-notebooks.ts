import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFrontMatter } from "@observablehq/framework/dist/frontMatter.js";

/** A notebook in the list: its address from the notebooks' folder, its title, and what it asks; null where it does not say. */
export type Notebook = { readonly path: string; readonly title: string; readonly question: string | null };

const titleOf = (text: string, name: string): string => {
  const { content, data } = readFrontMatter(text);
  return data.title ?? /^# +(.+)$/m.exec(content)?.[1] ?? name;
};

/** What follows **Question.** up to the end of its first sentence, without links. */
function questionOf(text: string): string | null {
  const [, asked = ""] = /^\*\*Question\.\*\* ([\s\S]*?)(?:\n\n|(?![\s\S]))/m.exec(text) ?? [];
  const plain = asked
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  return /^.*?[.?!](?=\s|$)/.exec(plain)?.[0] ?? (plain || null);
}

/** Every notebook in `folder` but its index, by title. None where the folder is missing. */
export async function listNotebooks(folder: string): Promise<Notebook[]> {
  const files = await readdir(folder).catch(() => [] as string[]);
  const names = files.filter((file) => file.endsWith(".md") && file !== "index.md" && !file.includes("["));
  const notebooks = await Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -".md".length);
      const text = await readFile(join(folder, file), "utf8");
      return { path: `./${name}`, title: titleOf(text, name), question: questionOf(text) };
    }),
  );
  return notebooks.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}
