import { type CountingSort, isAscending } from "./counting-sort.ts";
import { type ReadingOrder, tokenNumbers } from "./reading-order.ts";

/** Runs of up to three words, in columns; a word is its place in a list, -1 where the run is shorter. */
export interface Runs {
  readonly words: readonly [Int32Array, Int32Array, Int32Array];
  readonly post: Int32Array;
  readonly sentence: Int32Array;
  readonly voice: Int32Array;
}

/** What the numbers of a reading order stand for: places in lists in order, -1 for posts left out and for marks. */
export interface Places {
  readonly post: Int32Array;
  readonly voice: Int32Array;
  readonly word: Int32Array;
}

/** Takes a run: places of its words, -1 where it is shorter, and of its post, then its sentence and the place of its voice. */
export type VisitRun = (
  first: number,
  second: number,
  third: number,
  post: number,
  sentence: number,
  voice: number,
) => void;

/**
 * Hands on the run of each word with the two after it, as far as no sentence, mark or change of voice parts them, in reading order. Words of
 * posts that are left out have none.
 */
export async function eachRun(
  { rows }: Pick<ReadingOrder, "rows">,
  places: Places,
  visit: VisitRun,
): Promise<void> {
  // The last two words, where they stand in one run, and what they share.
  let [before, last] = [-1, -1];
  let [post, sentence, voice] = [-1, -1, -1];
  const end = (): void => {
    const place = places.post[post] ?? -1;
    if (before >= 0) visit(before, last, -1, place, sentence, places.voice[voice] ?? 0);
    if (last >= 0) visit(last, -1, -1, place, sentence, places.voice[voice] ?? 0);
    before = last = -1;
  };
  for await (const row of rows()) {
    for (let at = 0; at < row.length; at += tokenNumbers) {
      const [ofPost, ofSentence, ofVoice] = [row[at] ?? 0, row[at + 1] ?? 0, row[at + 2] ?? 0];
      const isIn = (places.post[ofPost] ?? -1) >= 0;
      const word = isIn ? (places.word[row[at + 3] ?? 0] ?? -1) : -1;
      if (word < 0 || ofPost !== post || ofSentence !== sentence || ofVoice !== voice) end();
      if (word < 0) continue;
      [post, sentence, voice] = [ofPost, ofSentence, ofVoice];
      if (before >= 0) visit(before, last, word, places.post[post] ?? -1, sentence, places.voice[voice] ?? 0);
      before = last;
      last = word;
    }
  }
  end();
}

/** Gathers as many runs as are told, in columns. */
export class RunColumns {
  readonly #runs: Runs;
  #made = 0;

  constructor(size: number) {
    this.#runs = {
      words: [new Int32Array(size), new Int32Array(size), new Int32Array(size)],
      post: new Int32Array(size),
      sentence: new Int32Array(size),
      voice: new Int32Array(size),
    };
  }

  readonly add: VisitRun = (first, second, third, post, sentence, voice) => {
    const at = this.#made++;
    const { words } = this.#runs;
    words[0][at] = first;
    words[1][at] = second;
    words[2][at] = third;
    this.#runs.post[at] = post;
    this.#runs.sentence[at] = sentence;
    this.#runs.voice[at] = voice;
  };

  finish(): Runs {
    const size = this.#runs.post.length;
    if (this.#made !== size) throw new Error(`${this.#made} runs where there should be ${size}`);
    return this.#runs;
  }
}

/** The runs of `n` words in order of term, then of post; within a post they stay in reading order. The list holds until the sorter's next sort. */
export function sortRuns({ words, post }: Runs, n: 1 | 2 | 3, sorter: CountingSort): Int32Array {
  const last = words[n - 1] ?? words[0];
  const keys = words.slice(0, n);
  return sorter.sort(isAscending(post) ? keys : [...keys, post], (run) => (last[run] ?? -1) >= 0);
}

/** Tells from where up to where each term stands in sorted runs of `n` words. */
export function eachTerm(
  { words: [first, second, third] }: Runs,
  order: Int32Array,
  n: 1 | 2 | 3,
  visit: (from: number, past: number) => void,
): void {
  let from = 0;
  let [a, b, c] = [-1, -1, -1];
  for (let at = 0; at < order.length; at++) {
    const run = order[at] ?? 0;
    const one = first[run] ?? 0;
    const two = n > 1 ? (second[run] ?? 0) : -1;
    const three = n > 2 ? (third[run] ?? 0) : -1;
    if (one === a && two === b && three === c) continue;
    if (at > from) visit(from, at);
    from = at;
    a = one;
    b = two;
    c = three;
  }
  if (order.length > from) visit(from, order.length);
}
