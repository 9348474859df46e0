// Hands rows that pages read by ranges to the site: --rows=NAME; nothing where the load made none.
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { derivedFolder } from "../../tools/places.ts";

const { values } = parseArgs({ options: { rows: { type: "string", default: "" } } });
const file = join(derivedFolder(), "pages", `${values.rows}.bin`);
if (existsSync(file)) createReadStream(file).pipe(process.stdout);
