// Hands one post's text and layers to its reader page: --post=ID. The page that reads any post has none of its own.
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { derivedFolder } from "../../../tools/places.ts";

const { values } = parseArgs({ options: { post: { type: "string", default: "" } } });
const file = join(derivedFolder(), "pages", "reader", `${values.post}.json`);
if (existsSync(file)) createReadStream(file).pipe(process.stdout);
else process.stdout.write("null");
