import type { VoiceChoice } from "./voice.js";

/**
 * Where a frame mark comes from: all coders of the sentence, one of its coders, coders who disagree (marked by
 * some but not by all), or a cue of the codebook.
 */
export type Source = "agreed" | "disputed" | "cue" | `coder:${string}`;

/** How sentences are counted: everything a reader can switch without choosing what to look at. */
export interface Settings {
  /** Also decides which sentences can be counted at all: a coded source counts only sentences that were coded. */
  readonly source: Source;
  readonly voice: VoiceChoice;
  /** Whether titles, date lines and headings count. */
  readonly headings: boolean;
  /** Post to the camp it is counted in, `none` (apart) or `out` (nowhere); overrides the camp of the post. */
  readonly placements: Readonly<Record<string, string>>;
}

/** The sentences that a number counts: those that meet every condition that is given. */
export interface Selection extends Settings {
  readonly frame?: string;
  /** A second frame that the sentence has too. */
  readonly two?: string;
  /** Any of these camps, or `none` for posts counted apart; every camp and none unless given. */
  readonly camps?: readonly string[];
  /** Any of these posts; every post unless given. */
  readonly posts?: readonly string[];
  /** A term that the sentence has in the voice chosen, or the lemma of one; `cased` where capitals count. Where it stands only the file of word uses can tell. */
  readonly term?: { readonly text: string; readonly lemma: boolean; readonly cased: boolean };
  /** Any of these sentences; every sentence unless given. Only the sentences themselves can tell how many these are. */
  readonly sentences?: readonly string[];
  /** What to mark in them; no condition. */
  readonly marked?: MarkedWords;
}

/** Words that are marked in sentences. */
export interface MarkedWords {
  readonly words: readonly string[];
  /** The voice in which they count. */
  readonly voice: VoiceChoice;
  /** Whether capitals must agree. */
  readonly cased: boolean;
  /** Whether each must be a word by itself: not the name in a possessive, nor a part of what hyphens join. */
  readonly whole: boolean;
}

const nowhere: Settings["placements"] = {};

/** The selection of just these sentences, whatever is counted elsewhere, and of what to mark in them. */
export const theseSentences = (sentences: readonly string[], marked?: MarkedWords): Selection => ({
  source: "cue",
  voice: "all",
  headings: true,
  placements: nowhere,
  sentences,
  ...(marked === undefined ? {} : { marked }),
});

/** The selection of every sentence of these posts. */
export const thesePosts = (posts: readonly string[]): Selection => ({
  source: "cue",
  voice: "all",
  headings: true,
  placements: nowhere,
  posts,
});
