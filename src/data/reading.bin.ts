// Hands every token of a large corpus, in reading order, to the concordance; nothing where the page searches the tokens itself.
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { derivedFolder } from "../../tools/places.ts";

const reading = join(derivedFolder(), "pages", "reading.bin");
if (existsSync(reading)) createReadStream(reading).pipe(process.stdout);
