import type { Finding, Part } from "../../domain/finding.js";
import type { FindingContext } from "./context.js";
import { plain, sentence } from "./phrase.js";

/** A finding before its text is put together; what is left out is null or empty. */
export interface Draft extends Pick<Finding, "metric" | "strength" | "posts"> {
  /** What the finding is about, after the metric; none for a finding about the whole set. */
  readonly subject?: string;
  readonly groups?: readonly string[];
  readonly voice?: string;
  readonly estimate?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly title: readonly Part[];
  readonly text: readonly Part[];
  readonly caveat?: readonly string[];
  readonly alt?: string;
  readonly checks?: Finding["checks"];
}

/** The finding of a draft: capitals, joined text, and the sentences behind its figures of frames. */
export function finding(context: Pick<FindingContext, "settings" | "select">, draft: Draft): Finding {
  const title_parts = sentence(draft.title);
  const parts = sentence(draft.text);
  return {
    finding_id: draft.subject === undefined ? draft.metric : `${draft.metric}.${draft.subject}`,
    metric: draft.metric,
    groups: draft.groups ?? [],
    voice: draft.voice ?? context.settings.voice,
    estimate: draft.estimate ?? null,
    low: draft.low ?? null,
    high: draft.high ?? null,
    posts: draft.posts,
    strength: draft.strength,
    title: plain(title_parts),
    title_parts,
    text: plain(parts),
    parts,
    caveat: (draft.caveat ?? []).filter(Boolean).join(" "),
    alt: draft.alt ?? `${plain(title_parts)}. ${plain(parts)}`,
    evidence: evidenceOf(context, [...title_parts, ...parts]),
    checks: draft.checks ?? null,
  };
}

/** Sentences that the figures of frames count, and those that figures list, each once. */
function evidenceOf({ select }: Pick<FindingContext, "select">, parts: readonly Part[]): string[] {
  const ids = new Set<string>();
  for (const part of parts) {
    if (typeof part === "string") continue;
    const { frame, sentences } = part.selection;
    if (sentences !== undefined) for (const id of sentences) ids.add(id);
    else if (select && frame !== undefined)
      for (const { sentence_id } of select(part.selection)) ids.add(sentence_id);
  }
  return [...ids];
}
