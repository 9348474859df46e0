import type { FrameCount, FrameCounts, PairCount, SentenceCount } from "./frame-count.js";
import { type PackedRows, type Packings, unpackRows } from "./packed-rows.js";
import type {
  ActionRow,
  ClaimRow,
  MentionRow,
  PeopleRows,
  PronounRow,
  QuotedTerm,
  QuoteRow,
  SpokenRow,
  SpokenRows,
  VoiceRows,
  VoiceWords,
} from "./page-rows.js";
import type { Row } from "./tables.js";

const post = { post_id: "value" } as const;
const inPost = { ...post, sentence_id: "sentence" } as const;

const quotes: Packings<QuoteRow> = {
  ...inPost,
  char_start: "number",
  text: "value",
  words: "number",
  kind: "value",
  speaker_id: "value",
  speaker_surface: "value",
  status: "value",
  cue: "value",
  slant: "value",
  rule: "value",
  source_url: "value",
  sentences: "sentences",
};
const { post_id, sentences, kind, status, speaker_id, speaker_surface } = quotes;
const spoken: Packings<SpokenRow> = {
  post_id,
  sentences,
  words: quotes.words,
  kind,
  status,
  speaker_id,
  speaker_surface,
};
const words: Packings<VoiceWords> = { ...post, voice: "value", words: "number", sentences: "sentences" };
const terms: Packings<QuotedTerm> = {
  ...post,
  term: "value",
  own: "number",
  quoted: "number",
  sentences: "sentences",
};
const mentions: Packings<MentionRow> = {
  ...inPost,
  entity_id: "value",
  surface: "value",
  voice: "value",
  evaluative: "value",
  rule: "value",
};
const evaluations: Packings<Row<"evaluations">> = {
  ...inPost,
  target_id: "value",
  score: "value",
  source: "value",
  coder: "value",
  terms: "value",
  basis: "value",
  voice: "value",
};
const epithets: Packings<Row<"epithets">> = {
  ...inPost,
  char_start: "number",
  char_end: "number",
  text: "value",
  target_id: "value",
  polarity: "value",
  rule: "value",
  voice: "value",
};
const actions: Packings<ActionRow> = {
  ...inPost,
  actor_id: "value",
  patient_id: "value",
  kind: "value",
  voice: "value",
};
const pronouns: Packings<PronounRow> = { ...inPost, person: "value", referent: "value", voice: "value" };
const claims: Packings<ClaimRow> = {
  ...inPost,
  char_start: "number",
  char_end: "number",
  value: "value",
  unit: "value",
  verdict: "value",
  source_url: "value",
  note: "value",
  voice: "value",
  sentence: "value",
  at: "number",
};
const sentenceCounts: Packings<SentenceCount> = {
  ...post,
  source: "value",
  voice: "value",
  heading: "value",
  sentences: "number",
};
const frameCounts: Packings<FrameCount> = { ...sentenceCounts, frame_id: "value" };
const pairCounts: Packings<PairCount> = { ...frameCounts, two_id: "value" };

/** How each kind of row is put in columns. */
export const packings = {
  sentenceCounts,
  frameCounts,
  pairCounts,
  quotes,
  words,
  terms,
  mentions,
  evaluations,
  epithets,
  actions,
  pronouns,
  claims,
};

type Packed<T, K extends keyof T> = Omit<T, K> & { readonly [N in K]: PackedRows };

/** {@link FrameCounts} as they are attached. */
export type PackedCounts = Packed<FrameCounts, keyof FrameCounts>;

/** {@link VoiceRows} as they are attached. */
export type PackedVoices = Packed<VoiceRows, "quotes" | "words" | "terms">;

/** {@link PeopleRows} as they are attached. */
export type PackedPeople = Packed<PeopleRows, keyof PeopleRows>;

export const unpackCounts = (packed: PackedCounts): FrameCounts => ({
  sentences: unpackRows(packed.sentences, sentenceCounts),
  frames: unpackRows(packed.frames, frameCounts),
  pairs: unpackRows(packed.pairs, pairCounts),
});

export const unpackVoices = (packed: PackedVoices): VoiceRows => ({
  ...packed,
  quotes: unpackRows(packed.quotes, quotes),
  words: unpackRows(packed.words, words),
  terms: unpackRows(packed.terms, terms),
});

/** Rows of kinds, unpacked whenever they are asked for; those of the kind that was asked for last are held. */
function heldOneAtATime<T extends object>(kinds: { readonly [K in keyof T]: () => T[K] }): T {
  let held: { readonly kind: keyof T; readonly rows: T[keyof T] } | null = null;
  const rowsOf = (kind: keyof T): T[keyof T] => {
    if (held?.kind === kind) return held.rows;
    held = null;
    held = { kind, rows: kinds[kind]() };
    return held.rows;
  };
  const made = {} as T;
  for (const kind of Object.keys(kinds) as (keyof T)[])
    Object.defineProperty(made, kind, { enumerable: true, get: () => rowsOf(kind) });
  return made;
}

/** What tells who is quoted, held one kind at a time: those of a large set take more memory than all their columns. */
export const spokenOf = ({ quotes: packed, words: voiced, terms: quoted, cases }: PackedVoices): SpokenRows =>
  heldOneAtATime<SpokenRows>({
    cases: () => cases,
    quotes: () => unpackRows(packed, spoken),
    words: () => unpackRows(voiced, words),
    terms: () => unpackRows(quoted, terms),
  });

/** What is said of people, held one kind at a time as {@link spokenOf} holds it. */
export const peopleOf = (packed: PackedPeople): PeopleRows =>
  heldOneAtATime<PeopleRows>({
    mentions: () => unpackRows(packed.mentions, mentions),
    evaluations: () => unpackRows(packed.evaluations, evaluations),
    epithets: () => unpackRows(packed.epithets, epithets),
    actions: () => unpackRows(packed.actions, actions),
    pronouns: () => unpackRows(packed.pronouns, pronouns),
  });

/** The same, all of it held. */
export const unpackPeople = (packed: PackedPeople): PeopleRows => ({ ...peopleOf(packed) });

export const unpackClaims = (packed: PackedRows): ClaimRow[] => unpackRows(packed, claims);
