import { type Attachment, nobodys } from "../reading.ts";
import type { TermPlace } from "./noun.ts";

const reach = 5;
const penalties = new Set(
  "blame jail prison contempt scorn criticism censure defeat punishment sack lose go sacked fail ridicule condemnation boot".split(
    " ",
  ),
);
const prizes = new Set(
  "vote votes trust respect support thanks place praise right loyalty gratitude reputation keep admiration affection".split(
    " ",
  ),
);
/** What is wished upon whoever did well, and upon whoever should go. */
const rests = new Set("rest break holiday retirement".split(" "));
const unsaid = /^(?:what|whatever|all|everything|it|this|that|better)$/;

/** "Reid deserves a second term", "Reid has earned every vote": what somebody has coming. What they earn in money says nothing. */
export function desert({ units, clause, term }: TermPlace): Attachment {
  const { subject } = clause;
  const use = units[term]?.verb;
  const object = units.slice(term + 1, Math.min(clause.to, term + 1 + reach));
  if (subject.kind !== "named" || subject.relation !== "is") return nobodys;
  const [first] = object;
  if (first === undefined || first.kind === "mark" || unsaid.test(first.norm)) return nobodys;
  if (object.some(({ opinion, norm }) => opinion !== null || rests.has(norm))) return nobodys;
  const isPenalty = object.some(({ norm }) => penalties.has(norm));
  if (use?.lemma === "earn" && !object.some(({ norm }) => prizes.has(norm))) return nobodys;
  return {
    names: subject.names,
    rule: "desert",
    valence: isPenalty ? -2 : 2,
    weight: 0.8,
    scope: clause.from,
  };
}
