/**
 * Draws the pages of a built site ahead, so that they can be read before their modules run: `predraw.ts dist`. `many` after it is for a site of many posts,
 * whose cells may take minutes. A page that does not come to an end is reported and left to the browser.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findPages, type Page } from "../dist-pages.ts";
import { type Drawing, drawPage } from "./draw-page.ts";
import { placeDrawings, withTitle } from "./place-drawings.ts";

/** Width of a chart in CSS pixels where the window leaves it all it may take, and on a phone. */
const widths = { wide: 1056, narrow: 358 };

// What fails here, such as the start of the query engine, fails in the browser too if it is a fault, and is shown there.
process.on("unhandledRejection", () => {});

const [, , folder = "dist", size] = process.argv;
const isMany = size === "many";

// A chart of many posts takes more to draw, and what its page would else wait for is larger still.
const [patience, room] = isMany ? [300, 2_500_000] : [30, undefined];

/** A page's charts are first drawn at the width that the last ones had, so the next page begins there. */
let order: readonly (keyof typeof widths)[] = ["wide", "narrow"];

const draw = async (page: Page): Promise<void> => {
  const html = await readFile(page.file, "utf8");
  const started = performance.now();
  const easel = { folder, widths: order.map((name) => widths[name]), patience };
  const drawn = await drawPage(page, html, easel);
  const [first] = drawn;
  if (first === undefined) return;
  const drawingAt = (name: keyof typeof widths): Drawing => drawn[order.indexOf(name)]?.drawing ?? new Map();
  const drawings = {
    wide: drawingAt("wide"),
    narrow: drawingAt("narrow"),
    whole: drawn.every(({ whole }) => whole),
  };
  order = [...order].reverse();
  await writeFile(page.file, withTitle(placeDrawings(html, drawings, room), first.title));
  if (isMany) tell(`${page.path} drawn in ${((performance.now() - started) / 1000).toFixed(0)} s`);
};

const tell = (text: string): void => void process.stdout.write(`${text}\n`);

const leave = (error: unknown): void => {
  if (!isMany) throw error;
  tell(`left to the reader's browser: ${error instanceof Error ? error.message : String(error)}`);
};

const manifest = join(folder, "package.json");
await writeFile(manifest, '{"type":"module"}');
try {
  for (const page of await findPages(folder)) await draw(page).catch(leave);
} finally {
  await rm(manifest, { force: true });
}
process.exit();
