// Hands one post's text and layers to its reader page: --post=ID.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { derivedFolder } from "../../../tools/places.ts";

const { values } = parseArgs({ options: { post: { type: "string", default: "" } } });
createReadStream(join(derivedFolder(), "pages", "reader", `${values.post}.json`)).pipe(process.stdout);
