import { boundedId } from "../../src/domain/bounded-id.ts";
import { holdsSeveral, postKey, withoutExtension } from "../../src/domain/post-key.ts";
import type { Cells } from "./cells.ts";
import { expectedOneOf, quoted } from "./diagnostic.ts";

/**
 * The post that a cell names: a path under `posts/`, with or without its ending, or a post's id. The id of a post in a
 * file of several begins with the file's and `--`; whether the file holds it is not known yet.
 */
export function postFile(cells: Cells, column: string, files: readonly string[]): string | null {
  const value = cells.text(column)?.replace(/^posts\//, "") ?? null;
  if (value === null)
    return cells.fault(
      "error",
      "no-post",
      `no ${column}`,
      "name a file under posts/, such as 001-a-title.txt",
    );
  const file = namesOf(files).get(value);
  if (file !== undefined) return file;
  if (isInFile(value, files)) return boundedId(value);
  return cells.fault(
    "error",
    "unknown-post",
    `no such post file: ${quoted(value)}`,
    expectedOneOf(value, files),
  );
}

/** Whether an id begins as those of posts in a file of several; `--` may stand in a file's own id too. */
export function isInFile(id: string, files: readonly string[]): boolean {
  const named = namesOf(files);
  for (let at = id.indexOf("--"); at >= 0; at = id.indexOf("--", at + 1))
    if (holdsSeveral(named.get(id.slice(0, at)) ?? "")) return true;
  return false;
}

const namesByFiles = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The file that each path, path without its ending and post id names; of several files the first. */
function namesOf(files: readonly string[]): ReadonlyMap<string, string> {
  const known = namesByFiles.get(files);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  const add = (name: string, file: string) => {
    if (!names.has(name)) names.set(name, file);
  };
  for (const file of files) for (const name of [file, postKey(file), withoutExtension(file)]) add(name, file);
  namesByFiles.set(files, names);
  return names;
}

/** Post and span of a row; null, and reported, where the offsets make no span. */
export function postSpan(cells: Cells, files: readonly string[]) {
  const post_file = postFile(cells, "post_file", files);
  const char_start = cells.offset("char_start");
  const char_end = cells.offset("char_end");
  if (post_file === null || char_start === null || char_end === null) return null;
  if (char_end > char_start) return { post_file, char_start, char_end };
  const message = `span ends at ${char_end}, before or where it starts: ${char_start}`;
  return cells.fault("error", "bad-offset", message, "let char_end be one past the span's last character");
}
