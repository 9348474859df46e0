import type { Reliability } from "../../domain/agreement.js";
import type { Finding } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import { type FindingContext, nounOf } from "./context.js";
import { sentencesFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { counted, integer } from "./wording.js";

/** How many frames the coders agree on, and which they do not. Alpha is never averaged over frames. */
export function overallAgreement(context: FindingContext): Finding {
  const units = sentencesFigure(context, wholeOf(context, { source: "disputed", placements: {} }));
  const base = { metric: "agreement.overall", voice: "all", posts: context.posts.length };
  if (units.count === 0 || context.agreement.length === 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["how far coders agree is not known"],
      text: ["No sentence was coded by two coders, so their agreement cannot be judged."],
    });
  const rows = (reliability: Reliability) =>
    context.agreement.filter((row) => row.reliability === reliability);
  const nouns = new Map(context.frames.map((frame) => [frame.id, nounOf(frame)]));
  const name = (reliability: Reliability) =>
    joinWords(rows(reliability).map((row) => nouns.get(row.frame_id) ?? row.frame_id));
  const reliable = rows("reliable").length;
  const total = context.agreement.length;
  const judged = total - rows("counts only").length - rows("undefined").length;
  const rest = [
    rows("tentative").length && `tentative on ${name("tentative")}`,
    rows("not reliable").length && `not reliable on ${name("not reliable")}`,
    judged < total &&
      `cannot be judged on ${joinWords([name("counts only"), name("undefined")].filter(Boolean))}`,
  ].filter((clause) => clause !== 0 && clause !== false);
  return finding(context, {
    ...base,
    estimate: total ? reliable / total : null,
    groups: context.agreement[0]?.coders ?? [],
    strength:
      reliable === total ? "clear in this set" : reliable * 2 > total ? "leaning" : "no visible difference",
    title: [`coders agree reliably on ${integer(reliable)} of ${counted(total, "frame")}`],
    text: phrase`over ${units} sentences that two or more coders read, their agreement is reliable on ${integer(reliable)} of ${counted(total, "frame")}${rest.length ? `; it is ${rest.join("; ")}`.replace("it is cannot", "it cannot") : ""}.`,
    caveat: ["Agreement says that coders read alike, not that they read rightly."],
  });
}
