import type { FrameAgreement } from "../../domain/agreement.js";
import type { Contest, Frame } from "../../domain/contest.js";
import type { CopyPair } from "../../domain/copy-pair.js";
import type { FrameCounts } from "../../domain/frame-count.js";
import type { Selection, Settings, Source } from "../../domain/selection.js";
import type { Row } from "../../domain/tables.js";
import { campOf, postsById } from "../camp-of.js";
import { codingCovers } from "../coding-covers.js";
import { compareFrame, type FrameComparison } from "../compare-frame.js";
import { type CountIndex, countIndex } from "../count-index.js";
import { repeatedPosts } from "../reuse/side-copies.js";
import { allSettings, defaultSettings } from "../settings.js";

/** A frame as findings speak of it. */
export type FindingFrame = Pick<Frame, "id" | "label"> &
  Partial<Pick<Frame, "noun">> & {
    /** How many cues it has, or the cues. */
    readonly cues: { readonly length: number };
  };

export type FindingPost = Pick<Row<"posts">, "post_id" | "short" | "camp" | "words" | "published_basis"> &
  Partial<Pick<Row<"posts">, "author" | "language">>;

export interface FindingInput {
  readonly contest: Pick<Contest, "camps" | "settings" | "coders">;
  readonly frames: readonly FindingFrame[];
  readonly posts: readonly FindingPost[];
  readonly counts: FrameCounts;
  readonly agreement: readonly FrameAgreement[];
  /** Posts that share most of their words; none unless given. */
  readonly copies?: readonly CopyPair[];
  /** Finds the sentences of a selection, for the evidence column; without it findings carry no sentence ids. */
  readonly select?: (selection: Selection) => readonly { readonly sentence_id: string }[];
  /** Settings that findings are made under; the contest's defaults unless given. */
  readonly settings?: Settings;
  readonly seed?: number;
}

/** Camps on one side of a comparison, with an id and words for them. */
export interface Group {
  readonly id: string;
  readonly camps: readonly string[];
  /** Inside a sentence: "writers for the levy". */
  readonly writers: string;
}

/** What every finding is made from; posts are in order of id. */
export interface FindingContext extends FindingInput {
  readonly index: CountIndex;
  readonly settings: Settings;
  /** Whether any sentence is coded. */
  readonly hasCoding: boolean;
  /** Sources that the counts have: what coders agree on, each of several coders, cues. */
  readonly sources: readonly Source[];
  /** Whether the coding is counted by default. */
  readonly byCoding: boolean;
  readonly groups: readonly Group[];
  /** Groups compared: two camps with each other; each of more with the rest. */
  readonly pairs: readonly (readonly [Group, Group])[];
  /** Pairs of camps that have posts, where there are more than two camps; else empty. */
  readonly furtherPairs: readonly (readonly [Group, Group])[];
  readonly compare: (
    frame: FindingFrame,
    pair: readonly [Group, Group],
    settings?: Settings,
  ) => FrameComparison;
  /** The same with posts that repeat another of their side left out; null where none does. */
  readonly once: () => FindingContext | null;
}

/** Lays the input out for findings. */
export function findingContext(input: FindingInput): FindingContext {
  const { contest, counts, seed = 1 } = input;
  const posts = postsById(input.posts);
  const index = countIndex(counts);
  const sources = new Set(counts.sentences.map((row) => row.source));
  const hasCoding = sources.has("agreed");
  const byCoding = codingCovers(counts, posts, contest);
  const settings = input.settings ?? defaultSettings(contest, byCoding);
  const groups = contest.camps.map(({ id, writers }): Group => ({ id, camps: [id], writers }));
  const present = new Set(posts.map((post) => campOf(post, settings.placements)));
  // A coding of few posts says nothing of a side; it is tried once it covers the sides, or where a reader counts it.
  const covered = new Set([...sources].filter((source) => byCoding || source === settings.source));
  const grids = new Map(
    [true, false].map((cued) => [
      cued,
      allSettings(contest, triedSources(covered, cued), settings.placements),
    ]),
  );
  const repeats = repeatedPosts(input.copies ?? [], contest.camps, posts, settings.placements);
  const withoutRepeats = (under: Settings): Settings => ({
    ...under,
    placements: { ...under.placements, ...Object.fromEntries(repeats.map((post) => [post, "out"])) },
  });
  const once = onlyOnce(() =>
    repeats.length === 0 ? null : findingContext({ ...input, settings: withoutRepeats(settings) }),
  );
  return {
    ...input,
    posts,
    index,
    settings,
    hasCoding,
    sources: [...triedSources(sources, false), ...(hasCoding ? (["cue"] as const) : [])],
    byCoding,
    groups,
    ...pairsOf(groups, present),
    compare: remembered((frame, pair, under = settings) => {
      const [target, reference] = pair;
      const found = compareFrame({
        frame: frame.id,
        target: target.camps,
        reference: reference.camps,
        settings: under,
        grid: grids.get(frame.cues.length > 0) ?? [],
        posts,
        index,
        seed,
      });
      return mindCopies(found, () => once()?.compare(frame, pair, withoutRepeats(under)));
    }),
    once,
  };
}

/** A comparison that is clear only while posts count beside what they repeat is leaning; `once` makes it without the repeats. */
function mindCopies(found: FrameComparison, once: () => FrameComparison | undefined): FrameComparison {
  if (found.strength !== "clear in this set" || (once()?.strength ?? found.strength) === found.strength)
    return found;
  return { ...found, strength: "leaning", rule: "copies" };
}

/** Makes something where it is first asked for, and keeps it. */
function onlyOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes each comparison once, however many findings rest on it. */
function remembered(compare: FindingContext["compare"]): FindingContext["compare"] {
  const made = new Map<string, FrameComparison>();
  return (frame, pair, settings) => {
    const key = JSON.stringify([frame.id, ...pair.map((group) => group.camps), settings]);
    const found = made.get(key) ?? compare(frame, pair, settings);
    made.set(key, found);
    return found;
  };
}

/** Sources that a frame is tried by: what coders agree on, each of several coders, and its cues if it has any. */
function triedSources(sources: ReadonlySet<Source>, cued: boolean): Source[] {
  const coders = [...sources].filter((source) => source.startsWith("coder:")).sort();
  const coded: Source[] = sources.has("agreed") ? ["agreed", ...(coders.length > 1 ? coders : [])] : coders;
  return cued || coded.length === 0 ? [...coded, "cue"] : coded;
}

function pairsOf(
  groups: readonly Group[],
  present: ReadonlySet<string>,
): Pick<FindingContext, "pairs" | "furtherPairs"> {
  const [first, second] = groups;
  if (!first) return { pairs: [], furtherPairs: [] };
  if (!second)
    return { pairs: [[first, { id: "rest", camps: [], writers: "any other camp" }]], furtherPairs: [] };
  if (groups.length === 2) return { pairs: [[first, second]], furtherPairs: [] };
  const here = groups.filter((group) => present.has(group.id));
  return {
    pairs: groups.map((group) => [group, restOf(group, groups)]),
    furtherPairs: here.flatMap((a, i) => here.slice(i + 1).map((b) => [a, b] as const)),
  };
}

const restOf = (group: Group, groups: readonly Group[]): Group => ({
  id: "rest",
  camps: groups.filter((other) => other !== group).flatMap((other) => other.camps),
  writers: "writers for the other camps",
});

/** A frame's name inside a sentence. */
export const nounOf = (frame: FindingFrame): string => frame.noun ?? frame.label;

/** Words in some posts, all voices. */
export const wordsIn = (posts: readonly FindingPost[]): number =>
  posts.reduce((sum, post) => sum + post.words, 0);
