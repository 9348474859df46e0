/**
 * The id of a file's post: its path under `posts/` without the extension, each `/` as `--` and each run of
 * white space as `-` ("posts/2016/My day.txt" gives "2016--My-day"). Not unique across extensions.
 */
export function postKey(file: string): string {
  return file
    .replace(/^(?:\.\/)?posts\//, "")
    .replace(/\.[^./]+$/, "")
    .replaceAll("/", "--")
    .replace(/\s+/gu, "-");
}
