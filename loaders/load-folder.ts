import { dirname } from "node:path";
import { loadCorpus } from "./load-corpus.ts";
import { codeHash, hashOf } from "./read/code-hash.ts";
import { readPreviousLoad } from "./read/previous-load.ts";
import { readFolder } from "./read.ts";
import type { Measured } from "./write/page-artefacts.ts";
import { write } from "./write.ts";

/**
 * Loads the contest folder `data` into the corpus file `target`, with what pages need beside it. Bad input ends in
 * the table diagnostics; throws where the folder is missing or the target cannot be written.
 */
export async function loadFolder(data: string, target: string): Promise<Measured> {
  const folder = await readFolder(data);
  const provenance = { corpus_sha256: hashOf(folder.inputs), code_sha256: await codeHash() };
  const measured = loadCorpus(folder, provenance, await readPreviousLoad(dirname(target)));
  await write(measured, folder.inputs, target);
  return measured;
}
