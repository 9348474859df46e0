import type { FrameAgreement, Reliability } from "../../domain/agreement.js";
import type { Finding } from "../../domain/finding.js";
import { joinWords } from "../../domain/format.js";
import { reliabilityRule } from "../../domain/reliability-rule.js";
import { type FindingContext, nounOf } from "./context.js";
import { sentencesFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { counted, integer, numberWord } from "./wording.js";

/**
 * How many frames the coders agree on, on how many the whole interval is good enough for tentative conclusions, and which they do not agree
 * on. Alpha is never averaged over frames.
 */
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
  const nameOf = ({ frame_id }: FrameAgreement) => nouns.get(frame_id) ?? frame_id;
  const name = (reliability: Reliability) => joinWords(rows(reliability).map(nameOf));
  const reliable = rows("reliable").length;
  const [firm, loose] = [true, false].map((isFirm) =>
    rows("reliable").filter(({ low }) => low !== null && low >= reliabilityRule.tentative === isFirm),
  ) as [FrameAgreement[], FrameAgreement[]];
  const alike = reliable - firm.length - loose.length;
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
      reliable === total && loose.length === 0
        ? "clear in this set"
        : reliable * 2 > total
          ? "leaning"
          : "no visible difference",
    title: [
      `coders agree reliably on ${integer(reliable)} of ${integer(total)} ${total === 1 ? "frame" : "frames"}${loose.length ? `, though the ${loose.length === 1 ? "interval of one reaches" : `intervals of ${numberWord(loose.length)} reach`} too low to be sure` : ""}`,
    ],
    text: phrase`over ${units} sentences that two or more coders read, their agreement is reliable on ${integer(reliable)} of ${integer(total)} ${total === 1 ? "frame" : "frames"}${rest.length ? `; it is ${rest.join("; ")}`.replace("it is cannot", "it cannot") : ""}.${reliable ? intervalWords(firm.length, alike, joinWords(loose.map(nameOf)), loose.length) : ""}`,
    caveat: ["Agreement says that coders read alike, not that they read rightly."],
  });
}

/** How many of the intervals of reliable frames stay where conclusions may be drawn, and which do not. */
function intervalWords(firm: number, alike: number, names: string, loose: number): string {
  const bound = String(reliabilityRule.tentative).replace(/^0/, "");
  return [
    ` The interval stays above ${bound}, the bound of tentative conclusions, on ${counted(firm, "frame")}`,
    alike
      ? `; ${numberWord(alike)} more ${alike === 1 ? "has" : "have"} none, since coders never differ`
      : "",
    loose ? `; on ${numberWord(loose)} it reaches below: ${names}` : "",
    ".",
  ].join("");
}
