import type { StopChanges } from "./stop-list.js";

/** A contest as its data folder describes it. Nothing outside that folder names a camp, a person or a frame. */
export interface Contest {
  readonly title: string;
  readonly question: string | null;
  /** Paragraphs that introduce the contest on the home page. */
  readonly introduction: readonly string[];
  readonly notes: readonly string[];
  readonly camps: readonly Camp[];
  /** Entity ids that stand for election. */
  readonly candidates: readonly string[];
  /** Entity ids that evaluations are about; empty means every person. */
  readonly targets: readonly string[];
  readonly settings: readonly PlacementSetting[];
  readonly coders: readonly Coder[];
  /** How the list of stop words is changed. */
  readonly stopWords: StopChanges;
  readonly publish: Publish;
}

export type Publish = "full" | "excerpt" | "none";

/** One of the rival camps. `colour` is an index into the palette, by default its position. */
export interface Camp {
  readonly id: string;
  readonly label: string;
  /** Words for the camp inside a sentence, such as "writers for the levy"; made from its label where `contest.yaml` has none. */
  readonly writers: string;
  readonly colour: number;
}

/** A camp's label by its id; of posts in none of them, that they stand outside. */
export const campLabel = (camps: readonly Pick<Camp, "id" | "label">[], id: string): string =>
  camps.find((camp) => camp.id === id)?.label ?? "outside the camps";

/** A post whose camp can be argued about: the camps it may be counted in, the first of which is the default. */
export interface PlacementSetting {
  readonly post: string;
  readonly label: string;
  /** Camp ids, `none` (shown apart) or `out` (left out). */
  readonly choices: readonly string[];
}

/** Whether a contest has a place for the post in which it is counted nowhere. */
export const offersOut = (settings: readonly PlacementSetting[], post_id: string): boolean =>
  settings.some(({ post, choices }) => post === post_id && choices.includes("out"));

/** Who made a coding file. */
export interface Coder {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
}

export interface Frame {
  readonly id: string;
  readonly label: string;
  /** Its name inside a sentence, after "speak of"; null where the label serves. */
  readonly noun: string | null;
  readonly question: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly family: string | null;
  /** The nearest dimension of the Policy Frames Codebook (Boydstun et al. 2014). */
  readonly mapping: string | null;
  /** Words, stems (`win*`), either (`won|lost`), phrases, gaps (`win ~3 election`); a leading `-` excludes. */
  readonly cues: readonly string[];
  readonly matches: readonly string[];
  readonly misses: readonly string[];
}

/** A frame as pages show it. */
export interface CodebookFrame extends Frame {
  /** In how many sentences each cue is found, in order of the cues; null of one that takes matches away. */
  readonly found: readonly (number | null)[];
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: "person" | "organisation" | "group" | "place" | "other";
  readonly side: string | null;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly misspellings: readonly string[];
  /** Names that judge whoever they name. */
  readonly evaluative: readonly string[];
  readonly ambiguous: readonly AmbiguousAlias[];
}

/** What must hold for an ambiguous alias to count. */
export type NameNeed =
  /** An unmistakable name of the same entity stands before it in the post. */
  | "full-name"
  /** It has a capital that no sentence start, heading or title case explains. */
  | "capital-inside"
  /** A finite verb, a possessive or an age follows. */
  | "verb-after";

/**
 * A name that is also a common word or another's name. It counts only where every entry of `needs` holds
 * (any one of an inner list) and no word beside it rules the sense out; otherwise it stays undecided and makes
 * no mention. Words may end in `*`; `#` is any number.
 */
export interface AmbiguousAlias {
  readonly alias: string;
  readonly needs: readonly (NameNeed | readonly NameNeed[])[];
  /** Not the name where one of these words follows. */
  readonly notBefore: readonly string[];
  /** Not the name where one of these words precedes. */
  readonly notAfter: readonly string[];
  /** The name only where one of these words follows; empty asks nothing. */
  readonly onlyBefore: readonly string[];
}
