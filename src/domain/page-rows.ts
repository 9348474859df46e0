import type { RuleCases } from "./rule-cases.js";
import type { Row } from "./tables.js";
import type { VoiceClass } from "./voice.js";

/** A post as pages list it. */
export type ListedPost = Omit<Row<"posts">, "text" | "sha256" | "source_file">;

/** A quotation with the sentences that it reaches into; those of a post are in reading order. */
export interface QuoteRow
  extends Omit<Row<"quotes">, "quote_id" | "sentence_id" | "char_start" | "char_end" | "text"> {
  /** Null in a large set, where the evidence holds it (`src/evidence/row-texts.ts`). */
  readonly text: string | null;
  readonly sentences: readonly string[];
}

/** What tells who is quoted, and where. */
export type SpokenRow = Pick<
  QuoteRow,
  "post_id" | "sentences" | "words" | "kind" | "status" | "speaker_id" | "speaker_surface"
>;

/** A claim with the sentence around it, so that a list can show it in its place. */
export interface ClaimRow extends Omit<Row<"claims">, "text" | "char_start" | "char_end"> {
  /** Null in a large set, where the evidence holds it. */
  readonly sentence: string | null;
  /** Where the claim starts in the sentence. */
  readonly start: number;
  /** Code units of the claim from there on. */
  readonly length: number;
}

export type MentionRow = Pick<
  Row<"mentions">,
  "post_id" | "sentence_id" | "entity_id" | "surface" | "voice" | "evaluative" | "rule"
>;

export type ActionRow = Pick<
  Row<"actions">,
  "post_id" | "sentence_id" | "actor_id" | "patient_id" | "kind" | "voice"
>;

/** A pronoun of the first or third person plural: one word in its sentence. */
export interface PronounRow {
  readonly post_id: string;
  readonly sentence_id: string;
  readonly person: string;
  /** Whom it means, as an analyst coded it; null where nobody did. */
  readonly referent: string | null;
  readonly voice: string;
}

/** Words of a post in one voice class, and the sentences that hold one. */
export interface VoiceWords {
  readonly post_id: string;
  readonly voice: VoiceClass;
  readonly words: number;
  readonly sentences: readonly string[];
}

/** The sentences of a post that are its writer's own throughout, with their words and syllables. */
export interface PostProse {
  readonly post_id: string;
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** A word that somebody quotes, in one post: how often in each voice class, and the sentences that quote it. */
export interface QuotedTerm {
  readonly post_id: string;
  readonly term: string;
  readonly own: number;
  readonly quoted: number;
  readonly sentences: readonly string[];
}

/** What the Voices page is made from; attached in columns (`page-packing.ts`). */
export interface VoiceRows {
  readonly quotes: readonly QuoteRow[];
  readonly words: readonly VoiceWords[];
  /** Empty for a set too large to be handed to the page. */
  readonly terms: readonly QuotedTerm[];
  readonly cases: RuleCases;
}

/** {@link VoiceRows} as far as findings read them. */
export interface SpokenRows extends Omit<VoiceRows, "quotes"> {
  readonly quotes: readonly SpokenRow[];
}

/** What the People page is made from; attached in columns. */
export interface PeopleRows {
  readonly mentions: readonly MentionRow[];
  readonly evaluations: readonly Row<"evaluations">[];
  readonly epithets: readonly Row<"epithets">[];
  readonly actions: readonly ActionRow[];
  readonly pronouns: readonly PronounRow[];
}

/**
 * The tokens of posts for a search in the page, in columns. Forms and voices are named once; tokens point at them by place. A
 * norm is what `normalise` makes of a form.
 */
export interface TokenRows {
  readonly forms: readonly string[];
  /** Of each form, whether it is a word. */
  readonly isWord: readonly boolean[];
  readonly voices: readonly string[];
  readonly posts: readonly {
    readonly post_id: string;
    /** Of each token in order: places in `forms` and `voices`, its sentence's ordinal and where it starts. */
    readonly form: Int32Array;
    readonly voice: Int32Array;
    readonly sentence: Int32Array;
    readonly start: Int32Array;
  }[];
  /** Tokens of the posts that are left out because the set is too large to search in a page; 0 where none are. */
  readonly leftOut: number;
}
