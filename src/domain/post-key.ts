import { boundedId, longestId } from "./bounded-id.js";

/** Most bytes of the id of a file that holds several posts, so that there is room for what parts them. */
const longestFileId = 120;

/**
 * The id of a file's post: its path under `posts/` without the extension and that of gzip, each `/` as `--` and each run of white space and of
 * {@link noAddress} as `-` ("posts/2016/My day.txt" gives "2016--My-day"), cut where it is too long. Not unique across extensions. "index" is
 * the page that lists all posts, so a file of that name gives "index-post".
 */
export const postKey = (file: string): string =>
  boundedId(pathKey(file), holdsSeveral(file) ? longestFileId : longestId);

/** What ends an address or means something in it, and what some disks and hosts allow in no name: a page is named after the id. */
const noAddress = /[\s#%?*:"<>|\\]+/gu;

/** The same, however long. */
export function pathKey(file: string): string {
  return withoutExtension(file.replace(/^(?:\.\/)?posts\//, ""))
    .replaceAll("/", "--")
    .replace(noAddress, "-")
    .replace(/^index$/i, "$&-post");
}

/** A path without the ending of its last part, and without `.gz` after that. */
export const withoutExtension = (path: string): string =>
  path.replace(/(?<=[^/])\.gz$/i, "").replace(/(?<=[^/])\.[^./]*$/, "");

/** The id of one of several posts in a file: the file's, `--`, and what parts it from the others, of letters and digits. */
export const innerKey = (fileKey: string, name: string): string =>
  `${fileKey}--${name.trim().replace(/[^\p{L}\p{N}._-]+/gu, "-")}`;

/** Whether a file holds several posts, as its ending tells. */
export const holdsSeveral = (file: string): boolean => /\.(?:csv|jsonl|xml)(?:\.gz)?$/i.test(file);
