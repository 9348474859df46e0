// Hands rows that pages attach in columns to the site: --artefact=NAME.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { derivedFolder } from "../../tools/places.ts";

const { values } = parseArgs({ options: { artefact: { type: "string", default: "" } } });
createReadStream(join(derivedFolder(), "pages", `${values.artefact}.rows`)).pipe(process.stdout);
