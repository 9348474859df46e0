// Hands the corpus to `sql` cells: without the text that may not be published, where there is such.
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { derivedFolder } from "../../tools/places.ts";

const shared = join(derivedFolder(), "pages", "corpus.duckdb");
createReadStream(existsSync(shared) ? shared : join(derivedFolder(), "corpus.duckdb")).pipe(process.stdout);
