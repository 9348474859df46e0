/** Where the words of a text are, and a number for each that is the same whatever its case. */
export interface Words {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

/** Words of a run. */
export const shingleWords = 8;

/** The words of a text: letters and digits, with the apostrophes inside them left out of the number. */
export function wordsOf(text: string): Words {
  const [starts, ends, hashes]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < text.length; ) {
    const start = at;
    at += widthAt(text, at);
    if (!isPart(text, start)) continue;
    while (at < text.length && (isPart(text, at) || (isApostrophe(text, at) && isPart(text, at + 1))))
      at += widthAt(text, at);
    starts.push(start);
    ends.push(at);
    hashes.push(hashOf(text.slice(start, at).toLowerCase()));
  }
  return { count: starts.length, starts, ends, hashes };
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === "’";

const [yes, no] = [1, 2] as const;

/** What is known of each code unit; matching a pattern a character would cost most of the time. */
const known = new Uint8Array(0x10000);

/** Whether a letter, a digit or a mark above a letter stands at a place. */
function isPart(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  if (point > 0xffff) return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point));
  if (known[point] === 0) known[point] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(point)) ? yes : no;
  return known[point] === yes;
}

/** FNV-1a over a word's code units, apostrophes aside. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit === 0x27 || unit === 0x2019) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash >>> 0;
}

/** A number for each run of eight words; none where there are fewer words. */
export function shingles({ hashes }: Words): Uint32Array {
  const runs = new Uint32Array(Math.max(0, hashes.length - shingleWords + 1));
  for (let from = 0; from < runs.length; from++) {
    let run = 0;
    for (let i = 0; i < shingleWords; i++) run = Math.imul(run, 0x9e3779b1) + (hashes[from + i] ?? 0);
    runs[from] = mixed(run);
  }
  return runs;
}

/** Spreads a number, so that the least of several is no word's favourite. */
function mixed(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x45d9f3b);
  return (x ^ (x >>> 16)) >>> 0;
}
