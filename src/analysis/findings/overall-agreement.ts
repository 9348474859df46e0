import type { FrameAgreement, Reliability } from "../../domain/agreement.js";
import type { Finding, Strength } from "../../domain/finding.js";
import { joinWords, numberWord } from "../../domain/format.js";
import { reliabilityRule } from "../../domain/reliability-rule.js";
import { type FindingContext, nounOf } from "./context.js";
import { sentencesFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { counted, integer } from "./wording.js";

/**
 * How many frames the coders agree on, on how many the whole interval is good enough for tentative conclusions, and which they do not agree
 * on. Alpha is never averaged over frames.
 */
export function overallAgreement(context: FindingContext): Finding {
  const units = sentencesFigure(context, wholeOf(context, { source: "disputed", placements: {} }));
  const base = { metric: "coding.agreement", voice: "all", posts: context.posts.length };
  if (units.count === 0 || context.agreement.length === 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["how far coders agree is not known"],
      text: ["No sentence was coded by two coders, so their agreement cannot be judged."],
    });
  const found = verdictsOf(context);
  const reliable = found.firm + found.without + found.loose.length;
  const total = context.agreement.length;
  const of = `${integer(reliable)} of ${integer(total)} ${total === 1 ? "frame" : "frames"}`;
  const rest = restWords(found);
  return finding(context, {
    ...base,
    estimate: reliable / total,
    groups: context.agreement[0]?.coders ?? [],
    strength: strengthOf(found, reliable, total),
    title: [`coders agree reliably on ${of}${looseTitle(found.loose.length)}`],
    text: phrase`across ${units} sentences that two or more coders read, their agreement is reliable on ${of}${rest}.${reliable ? intervalWords(found) : ""}`,
    caveat: ["Agreement means that coders read alike, not that they read correctly."],
  });
}

/** Frames by what their agreement allows to be said; those that are reliable by their interval. */
interface Verdicts {
  /** Reliable, with an interval that stays where tentative conclusions may be drawn, and without one. */
  readonly firm: number;
  readonly without: number;
  /** Names of the others that are reliable, and of the rest. */
  readonly loose: readonly string[];
  readonly tentative: readonly string[];
  readonly unreliable: readonly string[];
  readonly unjudged: readonly string[];
}

function verdictsOf({ agreement, frames }: FindingContext): Verdicts {
  const nouns = new Map(frames.map((frame) => [frame.id, nounOf(frame)]));
  const names = (rows: readonly FrameAgreement[]) =>
    rows.map(({ frame_id }) => nouns.get(frame_id) ?? frame_id);
  const rows = (reliability: Reliability) => agreement.filter((row) => row.reliability === reliability);
  const reliable = rows("reliable");
  return {
    firm: reliable.filter(({ low }) => low !== null && low >= reliabilityRule.tentative).length,
    without: reliable.filter(({ low }) => low === null).length,
    loose: names(reliable.filter(({ low }) => low !== null && low < reliabilityRule.tentative)),
    tentative: names(rows("tentative")),
    unreliable: names(rows("not reliable")),
    unjudged: names([...rows("counts only"), ...rows("undefined")]),
  };
}

function strengthOf({ loose }: Verdicts, reliable: number, total: number): Strength {
  if (reliable === total && loose.length === 0) return "clear in this set";
  return reliable * 2 > total ? "leaning" : "no visible difference";
}

function looseTitle(loose: number): string {
  if (loose === 0) return "";
  return `, though for ${numberWord(loose)} the interval reaches too low to be sure`;
}

/** What is said of frames that are not reliable. */
function restWords({ tentative, unreliable, unjudged }: Verdicts): string {
  const judged = [
    tentative.length ? `tentative on ${joinWords(tentative)}` : "",
    unreliable.length ? `not reliable on ${joinWords(unreliable)}` : "",
  ].filter(Boolean);
  const clauses = [
    judged.length ? `is ${judged.join("; ")}` : "",
    unjudged.length ? `cannot be judged on ${joinWords(unjudged)}` : "",
  ].filter(Boolean);
  return clauses.length ? `; it ${clauses.join("; ")}` : "";
}

/** How many of the intervals of reliable frames stay where conclusions may be drawn, and which do not. */
function intervalWords({ firm, without, loose }: Verdicts): string {
  const bound = String(reliabilityRule.tentative).replace(/^0/, "");
  return [
    ` The interval stays above ${bound}, the bound for tentative conclusions, on ${counted(firm, "frame")}`,
    without
      ? `; ${numberWord(without)} more ${without === 1 ? "has" : "have"} no interval, since coders never differ`
      : "",
    loose.length ? `; on ${numberWord(loose.length)} it falls below: ${joinWords(loose)}` : "",
    ".",
  ].join("");
}
