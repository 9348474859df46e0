import type { Entity, Frame } from "../../../src/domain/contest.ts";

/** A frame of a codebook with these cues. */
export const frameOf = (id: string, cues: readonly string[]): Frame => ({
  id,
  label: id,
  question: "?",
  include: [],
  exclude: [],
  family: null,
  mapping: null,
  noun: null,
  cues,
  matches: [],
  misses: [],
});

/** A listed entity; `more` fills in what a test needs of it. */
export const entityOf = (
  id: string,
  name: string,
  kind: Entity["kind"],
  more: Partial<Entity> = {},
): Entity => ({
  id,
  name,
  kind,
  side: null,
  description: null,
  aliases: [],
  misspellings: [],
  evaluative: [],
  ambiguous: [],
  ...more,
});
