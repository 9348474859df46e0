import { FileAttachment } from "observablehq:stdlib";
import type { EvidenceIndex } from "../domain/evidence.js";
import { type EvidenceSource, evidenceSource } from "./evidence-source.js";
import { byteReader } from "./read-range.js";

let known: { readonly address: string; readonly source: Promise<EvidenceSource> } | null = null;

/**
 * The rows behind this site's numbers; their index is fetched when they are first asked for, and again where a preview has loaded new
 * posts: a file's address tells its content.
 */
export function siteRows(): Promise<EvidenceSource> {
  const index = FileAttachment("../data/evidence.json");
  if (known?.address === index.href) return known.source;
  const read = byteReader(FileAttachment("../data/evidence.bin").href);
  const source = index.json().then((rows) => evidenceSource(rows as EvidenceIndex, read));
  known = { address: index.href, source };
  // What failed once may go well when it is asked for again.
  source.catch(() => {
    known = null;
  });
  return source;
}
