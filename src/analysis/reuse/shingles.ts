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
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu)) {
    starts.push(index);
    ends.push(index + word.length);
    hashes.push(hashOf(word.toLowerCase()));
  }
  return { count: starts.length, starts, ends, hashes };
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
