// Hands a large corpus's word index to the concordance; nothing where the page searches the tokens itself.
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { derivedFolder } from "../../tools/places.ts";

const index = join(derivedFolder(), "pages", "words.duckdb");
if (existsSync(index)) createReadStream(index).pipe(process.stdout);
