import type { Finding } from "../../domain/finding.js";
import { noCodebook } from "../../domain/no-codebook.js";
import type { FindingContext } from "./context.js";
import { type Draft, finding } from "./finding.js";

/** What a finding about frames says where the contest has no codebook, and so no frame. */
export function noFrames(
  context: FindingContext,
  draft: Omit<Draft, "strength" | "title" | "text">,
): Finding {
  return finding(context, {
    ...draft,
    strength: "too little to say",
    title: ["no frame is named"],
    text: [noCodebook],
  });
}
