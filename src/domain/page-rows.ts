import type { RuleCases } from "./rule-cases.js";
import type { Row } from "./tables.js";
import type { VoiceClass } from "./voice.js";

/** The sentence around a span, so that a list can show the span in its place; `at` is where the sentence starts. */
export interface InSentence {
  readonly sentence: string;
  readonly at: number;
}

/** A quotation with the sentences that it reaches into. */
export interface QuoteRow extends Row<"quotes"> {
  readonly sentences: readonly string[];
}

export interface ClaimRow extends Row<"claims">, InSentence {}

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

/** Quoted terms in columns: of each row the places of its post and term, its counts, and the ordinals of its sentences. */
export interface PackedTerms {
  readonly posts: readonly string[];
  readonly terms: readonly string[];
  readonly post: readonly number[];
  readonly term: readonly number[];
  readonly own: readonly number[];
  readonly quoted: readonly number[];
  readonly sentences: readonly (readonly number[])[];
}

/** What the Voices page is made from; its terms are attached as {@link PackedTerms}. */
export interface VoiceRows {
  readonly quotes: readonly QuoteRow[];
  readonly words: readonly VoiceWords[];
  /** Empty for a set too large to be handed to the page. */
  readonly terms: readonly QuotedTerm[];
  readonly cases: RuleCases;
}

/** What the People page is made from. */
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
    readonly form: readonly number[];
    readonly voice: readonly number[];
    readonly sentence: readonly number[];
    readonly start: readonly number[];
  }[];
  /** Tokens of the posts that are left out because the set is too large to search in a page; 0 where none are. */
  readonly leftOut: number;
}
