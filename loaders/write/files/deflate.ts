import { promisify } from "node:util";
import { deflate as zlibDeflate } from "node:zlib";

/** Bytes deflated for a page to inflate (`src/evidence/inflate.ts`), by a thread of its own. The same bytes give the same. */
export const deflate: (bytes: Uint8Array) => Promise<Buffer> = promisify(zlibDeflate);
