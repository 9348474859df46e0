import { postKey } from "../../src/domain/post-key.ts";
import { type Diagnostic, diagnostic, quoted } from "../read/diagnostic.ts";
import type { Folder } from "../read/folder.ts";
import { isInFile } from "../read/post-file.ts";
import { fileOf, type PostName, postNames } from "../read/post-names.ts";

type RowsFolder = Pick<
  Folder,
  "contest" | "posts" | "claims" | "overrides" | "implicit" | "referents" | "files" | "later"
>;

/** Rows of a table by the name of the post that they are of. */
interface NamedRows {
  readonly first: number;
  many: number;
}

/** Tells the rows of analysts' tables, and the settings of the contest, that are of posts which were not loaded. Posts come in lots, those of a file together. */
export class UnusedRows {
  readonly #folder: RowsFolder;
  /** By table, the names that no post has had yet. */
  readonly #tables: ReadonlyMap<string, Map<string, NamedRows>>;
  readonly #settings: Set<string>;

  constructor(folder: RowsFolder) {
    this.#folder = folder;
    this.#tables = new Map([
      ["posts.csv", byName(folder.posts.map(({ line, file }) => ({ line, post_file: file })))],
      ["claims.csv", byName(folder.claims)],
      ["voices.csv", byName(folder.overrides)],
      ["implicit.csv", byName(folder.implicit)],
      ["referents.csv", byName(folder.referents)],
    ]);
    this.#settings = new Set(folder.contest.settings.map(({ post }) => post));
  }

  /** Takes the posts of a lot. */
  add(posts: readonly PostName[]): void {
    const names = [...postNames(posts).keys()];
    for (const rows of this.#tables.values()) for (const name of names) rows.delete(name);
    // A row of posts.csv for a file is of all its posts.
    for (const post of posts) this.#tables.get("posts.csv")?.delete(fileOf(post));
    for (const { post_id } of posts) this.#settings.delete(post_id);
  }

  /** What is left once all posts were added: each name once a table. */
  diagnostics(): Diagnostic[] {
    const files = [...this.#folder.files, ...this.#folder.later].map(({ file }) => file);
    const isFile = new Set(files);
    const rows = [...this.#tables].flatMap(([file, names]) =>
      [...names].flatMap(([name, { first, many }]) =>
        // A file that gave no post is reported itself.
        file === "posts.csv" && isFile.has(name) ? [] : [unused(file, first, name, many)],
      ),
    );
    // Any other name is reported where the contest is read.
    const keys = new Set(files.map(postKey));
    const settings = [...this.#settings].filter((post) => keys.has(post) || isInFile(post, files));
    return [...rows, ...settings.map((post) => unused("contest.yaml", null, post, 1))];
  }
}

function byName(
  rows: readonly { readonly line: number; readonly post_file: string }[],
): Map<string, NamedRows> {
  const names = new Map<string, NamedRows>();
  for (const { line, post_file } of rows) {
    const named = names.get(post_file);
    if (named === undefined) names.set(post_file, { first: line, many: 1 });
    else named.many += 1;
  }
  return names;
}

const unused = (file: string, line: number | null, name: string, many: number): Diagnostic =>
  diagnostic(
    "warning",
    "row-unused",
    { file, line },
    `post not loaded: ${quoted(name)}${many > 1 ? `, of ${many} rows` : ""}`,
    "name a post that is loaded, one of several in a file by its id, or take it out",
  );
