import { type Voice, voices } from "./voice.js";

/**
 * A token of a large set as one number of 32 bits, little-endian in a file that holds every token in reading order. From the low end: whether a
 * space stands before it, whether it begins a sentence, its voice (its place in `voices`), and its type (its number in the word index).
 */
const tokenBits = { spaced: 1, starts: 2, voice: 4, type: 64 } as const;

/** What a token is as one number. */
export interface ReadingToken {
  readonly type: number;
  /** Place of its voice in `voices`. */
  readonly voice: number;
  readonly starts: boolean;
  readonly spaced: boolean;
}

/** The number of a token. */
export const tokenOf = ({ type, voice, starts, spaced }: ReadingToken): number =>
  type * tokenBits.type +
  voice * tokenBits.voice +
  (starts ? tokenBits.starts : 0) +
  (spaced ? tokenBits.spaced : 0);

const [voiceShift, voiceMask, typeShift] = [2, 15, 6];

/** Bytes of a token in the file. */
export const tokenBytes = 4;

/** Types that fit. */
export const mostTypes = 2 ** 32 / tokenBits.type;

/** Whether a space stands before a token. */
export const isSpaced = (token: number): boolean => (token & tokenBits.spaced) !== 0;

/** Whether a token begins a sentence. */
export const startsSentence = (token: number): boolean => (token & tokenBits.starts) !== 0;

/** The voice of a token. */
export const voiceOf = (token: number): Voice => voices[(token >>> voiceShift) & voiceMask] ?? "own";

/** The number of its form in the word index. */
export const typeOf = (token: number): number => token >>> typeShift;
