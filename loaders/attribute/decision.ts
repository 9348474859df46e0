import type { Speaker } from "./speakers/speaker.ts";
import type { Slant } from "./vocabulary/cue-verbs.ts";

/** What the rules say of one span, before its speaker is resolved. */
export interface Decision {
  readonly kind: "direct" | "mixed" | "indirect" | "block" | "imagined" | "scare" | "title";
  readonly speaker: Speaker | null;
  readonly cue: string | null;
  readonly slant: Slant | null;
  readonly rule: string;
  /** Set where the rule itself knows that nobody is named: a whole quotation without a cue. */
  readonly orphan?: boolean;
}

/** The writer's own doing: scare quotes and titles claim no speaker. */
export const ownDecision = (kind: "scare" | "title", rule: string): Decision => ({
  kind,
  speaker: null,
  cue: null,
  slant: null,
  rule,
});
