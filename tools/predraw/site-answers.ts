import { open, readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Waits } from "./waits.ts";

/** Where a page stands for its cells: no real host. */
export const origin = "http://site.invalid";

/**
 * A `fetch` that answers from the files of the site in `folder`, whole or in the part that a range header asks for. Requests for anything else stay
 * without an answer and are not waited for.
 */
export const answersFrom =
  (folder: string, location: Location, waits: Waits) =>
  (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const file = fileAt(url, folder);
    if (file === null) return new Promise(() => {});
    const range = new Headers(init?.headers).get("range");
    return waits.until(() => (range === null ? wholeFile(file) : partOfFile(file, range)));
  };

/**
 * The file of the site in `folder` that an address asks for; null for any other. What a module attaches has an address as a file, since the
 * module has one here; all that is attached lies in one folder.
 */
function fileAt({ origin: asked, protocol, pathname, href }: URL, folder: string): string | null {
  if (asked === origin) return join(folder, decodeURIComponent(pathname));
  const file = protocol === "file:" ? fileURLToPath(href) : "";
  return file.startsWith(join(resolve(folder), "_file") + sep) ? file : null;
}

const wholeFile = async (file: string): Promise<Response> =>
  new Response(new Uint8Array(await readFile(file)));

/** What a header such as `bytes=10-19` asks of a file: the files of large sets are read in parts. */
async function partOfFile(file: string, range: string): Promise<Response> {
  const [from = 0, last = 0] = (range.match(/\d+/g) ?? []).map(Number);
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(
      new Uint8Array(last - from + 1),
      0,
      last - from + 1,
      from,
    );
    return new Response(buffer.subarray(0, bytesRead), { status: 206 });
  } finally {
    await handle.close();
  }
}
