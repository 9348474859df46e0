import type { FrameCount, FrameCounts, PairCount, SentenceCount } from "./frame-count.js";
import { type PackedRows, type Packings, packRows, unpackRows } from "./packed-rows.js";
import type {
  ActionRow,
  ClaimRow,
  ListedPost,
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

const post = { post_id: "post" } as const;
const inPost = { ...post, sentence_id: "sentence" } as const;

const posts: Packings<ListedPost> = {
  ...post,
  title: "text",
  short: "text",
  author: "value",
  outlet: "value",
  published: "value",
  published_basis: "value",
  published_within: "value",
  published_note: "value",
  camp: "value",
  camp_basis: "value",
  camp_note: "value",
  genre: "value",
  language: "value",
  words: "number",
  own_words: "number",
  quoted_words: "number",
  sentences: "number",
  source_url: "text",
  publish: "value",
};
const quotes: Packings<QuoteRow> = {
  ...post,
  text: "text",
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
  start: "number",
  length: "number",
  value: "value",
  unit: "value",
  verdict: "value",
  source_url: "value",
  note: "value",
  voice: "value",
  sentence: "text",
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
  posts,
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

/** Ids of the set's posts in the order in which pages list them: packed rows name their posts by place. */
type PostIds = readonly string[];

/** The posts as they are attached: their ids, by which other rows name them too, and the rest of their rows. */
export interface PackedPosts {
  readonly ids: PostIds;
  readonly rows: PackedRows;
}

/** The rows of posts as they are attached. */
export const packPosts = (rows: readonly ListedPost[]): PackedPosts => {
  const ids = rows.map(({ post_id }) => post_id);
  return { ids, rows: packRows(rows, posts, ids) };
};

/** The rows of posts that were packed so. */
export const unpackPosts = ({ ids, rows }: PackedPosts): ListedPost[] => unpackRows(rows, posts, ids);

/** Counts of frames whose rows name posts by their place among `posts`. */
export const unpackCounts = (packed: PackedCounts, posts: PostIds): FrameCounts => ({
  sentences: unpackRows(packed.sentences, sentenceCounts, posts),
  frames: unpackRows(packed.frames, frameCounts, posts),
  pairs: unpackRows(packed.pairs, pairCounts, posts),
});

/** Quotations and words of voices, likewise. */
export const unpackVoices = (packed: PackedVoices, posts: PostIds): VoiceRows => ({
  ...packed,
  quotes: unpackRows(packed.quotes, quotes, posts),
  words: unpackRows(packed.words, words, posts),
  terms: unpackRows(packed.terms, terms, posts),
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
export const spokenOf = (packed: PackedVoices, posts: PostIds): SpokenRows =>
  heldOneAtATime<SpokenRows>({
    cases: () => packed.cases,
    quotes: () => unpackRows(packed.quotes, spoken, posts),
    words: () => unpackRows(packed.words, words, posts),
    terms: () => unpackRows(packed.terms, terms, posts),
  });

/** What is said of people, held one kind at a time as {@link spokenOf} holds it. */
export const peopleOf = (packed: PackedPeople, posts: PostIds): PeopleRows =>
  heldOneAtATime<PeopleRows>({
    mentions: () => unpackRows(packed.mentions, mentions, posts),
    evaluations: () => unpackRows(packed.evaluations, evaluations, posts),
    epithets: () => unpackRows(packed.epithets, epithets, posts),
    actions: () => unpackRows(packed.actions, actions, posts),
    pronouns: () => unpackRows(packed.pronouns, pronouns, posts),
  });

/** The same, all of it held. */
export const unpackPeople = (packed: PackedPeople, posts: PostIds): PeopleRows => ({
  ...peopleOf(packed, posts),
});

/** Claims, likewise. */
export const unpackClaims = (packed: PackedRows, posts: PostIds): ClaimRow[] =>
  unpackRows(packed, claims, posts);
