import type { Publish } from "../../src/domain/contest.ts";
import { expectedOneOf, quoted } from "../read/diagnostic.ts";
import type { Report } from "./report.ts";

const levels: readonly Publish[] = ["none", "excerpt", "full"];

/** The narrower of what the contest and the post allow. What cannot be read shows nothing: it may have been meant to. */
export function publishOf(contest: Publish, said: string | null, report: Report): Publish {
  if (said === null) return contest;
  if (levels.some((level) => level === said))
    return levels.find((level) => level === contest || level === said) ?? "none";
  report(
    "unknown-publish",
    `unknown publish, so none of the text is shown: ${quoted(said)}`,
    expectedOneOf(said, levels),
  );
  return "none";
}
