import { type Diagnostic, diagnostic } from "./diagnostic.ts";

/** What tells of a folder, and is no post in it. */
const ofFolders = /^(?:readme|licen[cs]e|copying)(?:\.(?:md|txt|html?))?$/i;

/** What editors and browsers keep beside a file that they work on. */
const leftOver = /~$|^#.*#$|\.(?:bak|orig|old|rej|tmp|temp|swp|part|crdownload)$/i;

/** The folder of pictures and scripts that a browser saves with a page, named as the page. */
const ofPage = /^(.+?)(?:_files|\.files|-Dateien|_fichiers|_archivos)$/;

/**
 * Those of the paths under `posts/` that are no posts, though they lie among them: a README or a licence, copies that an editor keeps, and what a
 * browser saves with a page, where that page lies beside it.
 */
export function besidePosts(paths: readonly string[]): ReadonlySet<string> {
  const pages = new Set(
    paths.filter((path) => /\.html?$/i.test(path)).map((path) => path.replace(/\.\w+$/, "")),
  );
  const isBeside = (path: string): boolean => {
    const parts = path.split("/");
    const name = parts.at(-1) ?? "";
    return ofFolders.test(name) || leftOver.test(name) || parts.some((_, at) => isOfPage(parts.slice(0, at)));
  };
  const isOfPage = (folders: readonly string[]): boolean => {
    const [, page] = ofPage.exec(folders.join("/")) ?? [];
    return page !== undefined && pages.has(page);
  };
  return new Set(paths.filter((path) => path.startsWith("posts/") && isBeside(path)));
}

/** One note for all files that are passed over as no posts; none where there are none. */
export function besideNotes(paths: ReadonlySet<string>): Diagnostic[] {
  const [first, ...others] = paths;
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : `, and so are ${others.length} more under posts/`;
  return [
    diagnostic(
      "note",
      "no-post",
      { file: first, line: null },
      `passed over: it tells of a folder, or a program keeps it beside a file${more}`,
      "give one that is a post another name",
    ),
  ];
}
