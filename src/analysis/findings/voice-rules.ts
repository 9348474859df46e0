import type { Finding } from "../../domain/finding.js";
import { formatPercent } from "../../domain/format.js";
import type { RuleCases } from "../../domain/rule-cases.js";
import { wilson } from "../wilson.js";
import type { FindingContext } from "./context.js";
import { finding } from "./finding.js";
import { integer } from "./wording.js";

/** How often the voice rules err on the texts that their authors marked by hand. */
export function voiceRules(context: Pick<FindingContext, "settings" | "select">, cases: RuleCases): Finding {
  const { texts, textsWrong, spans, spansMissed } = cases;
  const bounds = wilson(spansMissed, spans);
  const interval =
    bounds === null ? "" : `; Wilson interval ${formatPercent(bounds.low)} to ${formatPercent(bounds.high)}`;
  return finding(context, {
    metric: "voices.rules",
    voice: "all",
    posts: 0,
    estimate: spans ? spansMissed / spans : null,
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
    strength: spans === 0 ? "too little to say" : "clear in this set",
    title: [`the voice rules miss ${integer(spansMissed)} of ${integer(spans)} quotations marked by hand`],
    text: [
      `In ${integer(texts)} short texts marked by hand, the rules miss or misread ${integer(spansMissed)} of ${integer(spans)} quotations (${spans ? formatPercent(spansMissed / spans) : "none"}${interval}) and get ${integer(textsWrong)} texts wrong in some way. The texts were written by the authors of the rules to test them, and none was held out, so the rules will err more often on other texts.`,
    ],
  });
}
