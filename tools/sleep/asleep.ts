import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { attachedBytes } from "../page-attachments.ts";

/** Says in a page that all its cells show is drawn ahead. */
export const wholeMark = '<meta name="drawn" content="whole">';

/** Bytes of rows, before compression, from which on a page sleeps. */
export const bytesThatSleep = 2_000_000;

const sleepingScript = '<script data-asleep type="text/plain">';

/** Whether nothing of a page runs before it is used. */
export const isAsleep = (html: string): boolean => html.includes(sleepingScript);

let script: string | undefined;

/** The script that wakes a page, as a browser reads it. */
function wakeScript(): string {
  script ??= transformSync(readFileSync(new URL("wake.ts", import.meta.url), "utf8"), {
    loader: "ts",
    format: "iife",
    minify: true,
  }).code.trim();
  return script;
}

/**
 * Has a page sleep until it is used: what its cells show is drawn, and neither its modules nor its rows are asked for before. A page stays
 * awake where something is not drawn, or where its rows weigh less than `least` bytes. A page that sleeps comes out the same.
 */
export function asleep(html: string, least = bytesThatSleep): string {
  if (!html.includes(wholeMark) || isAsleep(html) || attachedBytes(html) < least) return html;
  return html
    .replace(/<link rel="(?=modulepreload"|preload" as="fetch")/g, '<link data-rel="')
    .replace('<script type="module">', sleepingScript)
    .replace("</body>", () => `<script>${wakeScript()}</script>\n</body>`);
}
