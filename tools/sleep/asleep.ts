import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { wholeMark } from "../predraw/whole-mark.ts";

const sleepingScript = '<script data-asleep type="text/plain">';

/** Whether nothing of a page runs before it is used. */
export const isAsleep = (html: string): boolean => html.includes(sleepingScript);

let script: string | undefined;

/** The script that wakes a page, as a browser reads it. */
function wakeScript(): string {
  script ??= buildSync({
    entryPoints: [fileURLToPath(new URL("wake.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
  }).outputFiles[0]?.text.trim();
  return script ?? "";
}

/**
 * Has a page sleep until it is used: what its cells show is drawn, and neither its modules nor its rows are asked for before. A page stays
 * awake where something is not drawn. A page that sleeps comes out the same.
 */
export function asleep(html: string): string {
  if (!html.includes(wholeMark) || isAsleep(html)) return html;
  return html
    .replace(/<link rel="(?=modulepreload"|preload" as="fetch")/g, '<link data-rel="')
    .replace('<script type="module">', sleepingScript)
    .replace("</body>", () => `<script>${wakeScript()}</script>\n</body>`);
}
