import type { Finding } from "../../domain/finding.js";

/**
 * What a chart of frames is titled: what the sides share, where a page leads with it; else the first comparison of frames, in the order given, of which anything can be said. A frame that
 * hardly a sentence has is no title, even where no other has more.
 */
export function framesTitle(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first?.metric === "frames.shared") return first.title;
  const frames = findings.filter(({ metric }) => metric === "frame");
  if (frames.length === 0) return "No frame could be compared";
  const telling = frames.find(({ strength }) => strength !== "too little to say");
  return telling?.title ?? "Too little is counted to compare the sides on any frame";
}
