import { FileAttachment } from "observablehq:stdlib";
import type { EvidenceIndex } from "../domain/evidence.js";
import type { EvidenceSource } from "./evidence-source.js";

let known: { readonly address: string; readonly source: Promise<EvidenceSource> } | null = null;

/**
 * The rows behind this site's numbers; their index and what reads them are fetched when they are first asked for, and again where a preview has loaded new
 * posts: a file's address tells its content.
 */
export function siteRows(): Promise<EvidenceSource> {
  const index = FileAttachment("../data/evidence.json");
  if (known?.address === index.href) return known.source;
  const rows = FileAttachment("../data/evidence.bin").href;
  const source = sourceOf(index, rows);
  known = { address: index.href, source };
  // What failed once may go well when it is asked for again.
  source.catch(() => {
    known = null;
  });
  return source;
}

async function sourceOf(index: { json(): Promise<unknown> }, rows: string): Promise<EvidenceSource> {
  const [read, { evidenceSource }, { byteReader }] = await Promise.all([
    index.json(),
    import("./evidence-source.js"),
    import("./read-range.js"),
  ]);
  return evidenceSource(read as EvidenceIndex, byteReader(rows));
}
