import { FileAttachment } from "observablehq:stdlib";
import type { EvidenceIndex } from "../domain/evidence.js";
import { type EvidenceSource, evidenceSource } from "./evidence-source.js";
import { byteReader } from "./read-range.js";

let source: Promise<EvidenceSource> | null = null;

/** The rows behind this site's numbers; their index is fetched when they are first asked for. */
export const siteRows = (): Promise<EvidenceSource> => {
  source ??= fetchIndex();
  return source;
};

async function fetchIndex(): Promise<EvidenceSource> {
  const index = (await FileAttachment("../data/evidence.json").json()) as EvidenceIndex;
  return evidenceSource(index, byteReader(FileAttachment("../data/evidence.bin").href));
}
