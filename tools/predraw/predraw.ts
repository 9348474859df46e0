/** Draws the pages of a built site ahead, so that they are read before their modules run: `predraw.ts dist`. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findPages } from "../dist-pages.ts";
import { drawPage } from "./draw-page.ts";
import { placeDrawings } from "./place-drawings.ts";

/** Width of a chart in CSS pixels where the window leaves it all it may take, and on a phone. */
const widths = { wide: 1056, narrow: 358 };

// What fails here, such as the start of the query engine, fails in the browser too if it is a fault, and is shown there.
process.on("unhandledRejection", () => {});

const [, , folder = "dist"] = process.argv;
const manifest = join(folder, "package.json");
await writeFile(manifest, '{"type":"module"}');
try {
  for (const page of await findPages(folder)) {
    const html = await readFile(page.file, "utf8");
    const wide = await drawPage(page, html, folder, widths.wide);
    const narrow = await drawPage(page, html, folder, widths.narrow);
    await writeFile(page.file, placeDrawings(html, { wide, narrow }));
  }
} finally {
  await rm(manifest, { force: true });
}
process.exit();
