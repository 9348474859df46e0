import type { Finding } from "../../domain/finding.js";
import type { TermTable } from "../words/term-table.js";

/** The settings under which the words of a table are counted, as a finding wants them. */
export const wordContext = ({ settings }: Pick<TermTable, "settings">) => ({
  settings: { ...settings, source: "cue" as const },
});

/** What all findings of a table of words have alike. */
export const wordBase = (
  { target, reference, settings }: Pick<TermTable, "target" | "reference" | "settings">,
  metric: string,
): Pick<Finding, "metric" | "groups" | "voice" | "posts"> => ({
  metric,
  groups: [target.camps.join("+"), reference.camps.join("+")],
  voice: settings.voice,
  posts: target.posts.length + reference.posts.length,
});
