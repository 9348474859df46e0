import { groupBy } from "../../../src/analysis/group-by.ts";
import { itemAt } from "../../../src/analysis/locate.ts";
import type { Frame } from "../../../src/domain/contest.ts";
import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { markNames } from "../names/mark-names.ts";
import { type CuePattern, type CueWord, parseCue, type Spellings, spellsOut } from "./cue-pattern.ts";

/** Cues of all frames, found by their first word. */
export interface CompiledCues {
  readonly byWord: ReadonlyMap<string, readonly CuePattern[]>;
  /** Cues whose first word has a wildcard. */
  readonly others: readonly CuePattern[];
  /** The cues that each word met so far can start. */
  readonly started: Map<string, StartedCues>;
}

/** Cues that one word can start: most of them start with "the" or "to", so that the word after it is looked at before any is tried. */
interface StartedCues {
  readonly bySecond: ReadonlyMap<string, readonly CuePattern[]>;
  /** Those of one word, and those whose second word may stand further on or has a wildcard. */
  readonly others: readonly CuePattern[];
}

/** A word as cues see it. */
export type CueToken = Pick<
  Row<"tokens">,
  "norm" | "lemma" | "is_word" | "char_start" | "char_end" | "voice"
> & {
  /** In lower case the words of the listed name that it stands in as a name does; absent elsewhere. */
  readonly name?: readonly string[];
  /** Whether it stands in a name that nothing lists. */
  readonly isCapitalName?: boolean;
};

export interface CueHit {
  readonly frame_id: string;
  readonly cue: string;
  readonly char_start: number;
  readonly char_end: number;
  /** Voice of the hit's first word. */
  readonly voice: string;
}

const wordsKept = 50_000;
/** Longer words fit no wildcard, which keeps several stars in one cue cheap. */
const longestWord = 100;

/** Compiles the cues of frames; a cue without words is passed over. */
export function compileCues(frames: readonly Frame[]): CompiledCues {
  const byWord = new Map<string, CuePattern[]>();
  const others: CuePattern[] = [];
  const listed = frames.flatMap(({ id, cues }) => cues.map((cue) => ({ id, cue })));
  for (const [order, { id, cue }] of listed.entries()) {
    const pattern = parseCue(cue, id, order);
    const first = pattern?.words[0];
    if (pattern === null || first === undefined) continue;
    if (first.patterns.length > 0) others.push(pattern);
    else for (const word of first.exact) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }
  return { byWord, others, started: new Map() };
}

/**
 * Cue hits in one sentence, in order. A word fits a cue by its norm or its lemma; punctuation is passed over, so a phrase may span a comma.
 *
 * A word in a name fits an exclusion as any other word does. It fits another cue only where that means the name:
 * - in a listed name, what the codebook writes with a capital, or a cue that spells out the whole of a name of several words;
 * - in a name that nothing lists, these and a phrase with another word that says something ("win the General Election").
 *
 * Dropped is a hit that overlaps a match of an exclusion of its frame, and one that lies within another of its frame. Of two on one span the cue that
 * the codebook lists first stands.
 */
export function matchCues(sentence: readonly CueToken[], compiled: CompiledCues): readonly CueHit[] {
  const words = sentence.filter((token) => token.is_word);
  const matches: Match[] = [];
  words.forEach((first, at) => {
    for (const pattern of openedBy(first, words[at + 1], compiled)) {
      const word = pattern.words[0];
      if (word === undefined || !means(pattern, word, first)) continue;
      const last = words[endOf(pattern, words, at)];
      if (last === undefined) continue;
      matches.push({ pattern, first, char_start: first.char_start, char_end: last.char_end });
    }
  });
  if (matches.length === 0) return [];
  const frames = groupBy(matches, (match) => match.pattern.frame_id);
  return [...frames.values()]
    .flatMap(standing)
    .sort(byPlace)
    .map(({ pattern, first, char_start, char_end }) => ({
      frame_id: pattern.frame_id,
      cue: pattern.cue,
      char_start,
      char_end,
      voice: first.voice,
    }));
}

interface Match {
  readonly pattern: CuePattern;
  readonly first: CueToken;
  readonly char_start: number;
  readonly char_end: number;
}

const byPlace = (a: Match, b: Match): number =>
  a.char_start - b.char_start || b.char_end - a.char_end || a.pattern.order - b.pattern.order;

/** The matches of one frame that no exclusion overlaps and no other covers. */
function standing(matches: readonly Match[]): readonly Match[] {
  const inOrder = [...matches].sort(byPlace);
  const bars = merged(inOrder.filter(({ pattern }) => pattern.excludes));
  let reached = -1;
  return inOrder.filter((match) => {
    if (match.pattern.excludes) return false;
    const bar = itemAt(bars, match.char_start);
    if (bar !== null && bar.char_start < match.char_end) return false;
    const free = match.char_end > reached;
    reached = Math.max(reached, match.char_end);
    return free;
  });
}

/** Spans in order of their start, joined where they overlap. */
function merged(
  spans: readonly Match[],
): readonly { readonly char_start: number; readonly char_end: number }[] {
  const joined: { char_start: number; char_end: number }[] = [];
  for (const { char_start, char_end } of spans) {
    const last = joined.at(-1);
    if (last !== undefined && char_start < last.char_end) last.char_end = Math.max(last.char_end, char_end);
    else joined.push({ char_start, char_end });
  }
  return joined;
}

/** Cues that can start at a word with another behind it. */
function openedBy(
  token: CueToken,
  next: CueToken | undefined,
  compiled: CompiledCues,
): readonly CuePattern[] {
  const { bySecond, others } = startedBy(token, compiled);
  if (next === undefined || bySecond.size === 0) return others;
  const [byNorm, byLemma] = [bySecond.get(next.norm), bySecond.get(next.lemma)];
  if (byNorm === undefined && byLemma === undefined) return others;
  return [...new Set([...others, ...(byNorm ?? []), ...(byLemma ?? [])])];
}

function startedBy(token: CueToken, { byWord, others, started }: CompiledCues): StartedCues {
  // A lemma follows from its norm.
  const known = started.get(token.norm);
  if (known !== undefined) return known;
  const exact = new Set([...(byWord.get(token.norm) ?? []), ...(byWord.get(token.lemma) ?? [])]);
  const made = bySecondWord([
    ...exact,
    ...others.filter(({ words: [first] }) => first !== undefined && fits(first, token)),
  ]);
  if (started.size < wordsKept) started.set(token.norm, made);
  return made;
}

function bySecondWord(cues: readonly CuePattern[]): StartedCues {
  const bySecond = new Map<string, CuePattern[]>();
  const others: CuePattern[] = [];
  for (const pattern of cues) {
    const second = pattern.words[1];
    if (second === undefined || pattern.hasGaps || second.patterns.length > 0) others.push(pattern);
    else for (const word of second.exact) bySecond.set(word, [...(bySecond.get(word) ?? []), pattern]);
  }
  return { bySecond, others };
}

/** Index of the last word of a match that starts at a word; -1 where the pattern does not match there. */
function endOf(pattern: CuePattern, words: readonly CueToken[], at: number): number {
  const isAt = (place: number, word: CueWord): boolean => {
    const token = words[place];
    return token !== undefined && fits(word, token) && means(pattern, word, token);
  };
  const { length } = pattern.words;
  if (!pattern.hasGaps)
    return pattern.words.every((word, i) => i === 0 || isAt(at + i, word)) ? at + length - 1 : -1;
  let ends = [at];
  for (const word of pattern.words.slice(1)) {
    const next: number[] = [];
    let tried = at;
    for (const end of ends)
      while (tried <= end + word.gap) {
        tried += 1;
        if (tried > end && isAt(tried, word)) next.push(tried);
      }
    if (next.length === 0) return -1;
    ends = next;
  }
  return ends[0] ?? -1;
}

/** Whether a word that fits is meant: in a name only by a cue that means names. */
function means(pattern: CuePattern, { capitals, alone }: CueWord, token: CueToken): boolean {
  const isBarred = token.name !== undefined || (token.isCapitalName === true && alone);
  if (!isBarred || pattern.excludes || fits(capitals, token)) return true;
  return token.name !== undefined && spellsOut(pattern, token.name);
}

const fits = ({ exact, patterns }: Spellings, { norm, lemma }: CueToken): boolean =>
  exact.has(norm) ||
  (lemma !== norm && exact.has(lemma)) ||
  (patterns.length > 0 &&
    norm.length <= longestWord &&
    patterns.some((pattern) => pattern.test(norm) || pattern.test(lemma)));

/** Cue hits of a post as rows, sentence by sentence; `names` are the post's. */
export function cueRows(
  post_id: string,
  sentences: readonly Row<"sentences">[],
  tokens: readonly Row<"tokens">[],
  compiled: CompiledCues,
  names: readonly NameSpan[] = [],
): readonly Row<"frame_hits">[] {
  const words = new Map<string, Row<"tokens">[]>(sentences.map(({ sentence_id }) => [sentence_id, []]));
  for (const token of tokens) words.get(token.sentence_id)?.push(token);
  const withNames = markNames([...words.values()], names);
  return [...words].flatMap(([sentence_id, own]) =>
    matchCues(own.map(withNames), compiled).map((hit) => ({
      post_id,
      sentence_id,
      source: "cue",
      coder: null,
      ...hit,
    })),
  );
}
