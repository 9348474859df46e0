// Hands the corpus to `sql` cells.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { derivedFolder } from "../../tools/places.ts";

createReadStream(join(derivedFolder(), "corpus.duckdb")).pipe(process.stdout);
