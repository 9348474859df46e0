import type { Candidate } from "./candidates.ts";
import type { Speaker } from "./speaker.ts";

/** What the quotes table says of a speaker. */
export interface Resolved {
  readonly speaker_id: string | null;
  readonly speaker_surface: string | null;
  readonly status: "attributed" | "unresolved";
}

const enough = 60;

function fits(c: Candidate, pronoun: string): boolean {
  if (pronoun === "it") return c.kind === "body";
  // One person who is named is "they" far more seldom than several who are not.
  if (pronoun === "they") return c.kind === "body" || (c.kind === "noun" && c.gender === null);
  return (c.kind === "person" || c.kind === "noun") && (c.gender === null || c.gender === pronoun);
}

/** The one candidate before `before` that the pronoun fits; a description counts only where no other name stands. */
function onlyFitting(candidates: readonly Candidate[], pronoun: string, before: number): Candidate | null {
  const near = candidates.slice(0, enough).filter(({ start }) => start < before);
  const fitting = near.filter((c) => fits(c, pronoun));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only === undefined || !only.sure) return null;
  return only.kind === "noun" && near.some(({ kind }) => kind === "maybe") ? null : only;
}

const pronounOf: Readonly<Record<string, string>> = {
  his: "he",
  him: "he",
  her: "she",
  their: "they",
  them: "they",
};

/**
 * Who a speaker is. A name gives its entity, a phrase itself. A pronoun gives the one compatible person (for "it" and
 * "they" the one body) named before it in the paragraph, outside quotations; with none or several, or with one
 * that is not known to be a person, it stays unresolved under its own surface. A person whom no gazetteer knows is
 * told by surface. The writer's and reader's own pronouns name themselves.
 */
export function resolveSpeaker(speaker: Speaker | null, candidates: readonly Candidate[]): Resolved {
  if (speaker === null) return { speaker_id: null, speaker_surface: null, status: "unresolved" };
  const { surface, entity } = speaker;
  const speaker_id = entity?.entity_id ?? null;
  const low = surface.toLowerCase();
  const pronoun = pronounOf[low] ?? low;
  if (speaker.kind !== "pronoun" || entity !== null || /^(?:i|we|you|me|us|one)$/.test(pronoun))
    return { speaker_id, speaker_surface: surface, status: "attributed" };
  const only = onlyFitting(candidates, pronoun, speaker.start);
  if (only === null) return { speaker_id: null, speaker_surface: surface, status: "unresolved" };
  const known = only.entityId !== null;
  return { speaker_id: only.entityId, speaker_surface: known ? surface : only.surface, status: "attributed" };
}
