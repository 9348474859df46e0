import type { FrameAgreement, Reliability } from "../../domain/agreement.js";
import type { Finding, Strength } from "../../domain/finding.js";
import { numberWord } from "../../domain/format.js";
import { reliabilityRule } from "../../domain/reliability-rule.js";
import { type FindingContext, type FindingFrame, nounOf } from "./context.js";
import { denominatorOf, figure, sentencesFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { statistic } from "./wording.js";

/** What figures of agreement are held against. */
const bounds = [reliabilityRule.tentative, reliabilityRule.reliable];

/** What a verdict of agreement lets a finding say. */
const strengthOf: Readonly<Record<Reliability, Strength>> = {
  reliable: "clear in this set",
  tentative: "leaning",
  "not reliable": "no visible difference",
  "counts only": "too little to say",
  undefined: "too little to say",
};

const verdicts: Readonly<Record<Reliability, string>> = {
  reliable: "coders agree on",
  tentative: "coders agree tentatively on",
  "not reliable": "coders do not agree reliably on",
  "counts only": "too few sentences to judge how far coders agree on",
  undefined: "nothing by which to judge how far coders agree on",
};

/** How far the coders agree on a frame; its first number opens the disagreements. The estimate is alpha. */
export function frameAgreementFinding(
  context: FindingContext,
  frame: FindingFrame,
  row: FrameAgreement,
): Finding {
  const disputed = wholeOf(context, { frame: frame.id, source: "disputed", placements: {} });
  const units = sentencesFigure(context, denominatorOf(disputed));
  const differ = sentencesFigure(context, disputed);
  const mayJudge = row.alpha !== null && row.positives >= reliabilityRule.positives;
  const alpha =
    row.alpha !== null && mayJudge
      ? [", alpha ", figure(context, statistic(row.alpha, bounds), "statistic", disputed)]
      : [];
  const within =
    row.low !== null && row.high !== null && mayJudge
      ? ` (${statistic(row.low, bounds)} to ${statistic(row.high, bounds)})`
      : "";
  return finding(context, {
    metric: "agreement",
    subject: frame.id,
    groups: row.coders,
    voice: "all",
    posts: context.posts.length,
    estimate: mayJudge ? row.alpha : null,
    low: mayJudge ? row.low : null,
    high: mayJudge ? row.high : null,
    strength: strengthOf[row.reliability],
    title: [`${verdicts[row.reliability]} ${nounOf(frame)}`],
    text: phrase`on ${nounOf(frame)}, coders differ in ${differ} of ${units} sentences that two or more of them coded${alpha}${within}.`,
    caveat: caveatOf(row),
  });
}

function caveatOf(row: FrameAgreement): string[] {
  if (row.reliability === "counts only")
    return [`Marked in fewer than ${numberWord(reliabilityRule.positives)} sentences: counts only.`];
  if (row.alpha === null) return ["Nothing varies, so agreement beyond chance is undefined."];
  if (row.low === null) return ["They never differ, so there is no interval."];
  const isLoose = row.reliability === "reliable" && row.low < reliabilityRule.tentative;
  return [
    isLoose
      ? "So few sentences have the frame that the interval falls below the bound for tentative conclusions."
      : "",
    "The interval shows stability within these posts, not across other posts.",
  ];
}
