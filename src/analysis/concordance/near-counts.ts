import { startsSentence, typeOf, voiceOf } from "../../domain/reading-token.js";
import type { Heard } from "./find-nodes.js";
import { heardVoices } from "./heard-voices.js";
import { type HitSpan, readGaps } from "./index-lines.js";
import type { IndexedType, PostSpan } from "./index-lists.js";
import { placeMarks } from "./place-marks.js";
import type { Stretch } from "./stretches.js";

/** How often words of each norm stand near nodes, by the norm's number. */
export interface NearCounts {
  readonly joint: Uint32Array;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Posts in which it stands near one. */
  readonly range: Uint32Array;
  /** How often it stands in a node. */
  readonly inside: Uint32Array;
}

/** Norms in order, and the norm of each type. */
export interface Norms {
  readonly list: readonly string[];
  readonly ofType: Uint32Array;
  readonly isWord: Uint8Array;
}

/** Numbers the norms of words; types of one norm are neighbours. */
export function numberNorms(types: readonly IndexedType[]): Norms {
  const list: string[] = [];
  const ofType = Uint32Array.from(types, ({ norm }) => {
    if (list.at(-1) !== norm) list.push(norm);
    return list.length - 1;
  });
  return { list, ofType, isWord: Uint8Array.from(types, ({ is_word }) => Number(is_word)) };
}

export interface NearOptions {
  /** Words on either side that are near. */
  readonly left: number;
  readonly right: number;
  readonly heard: Heard;
}

/**
 * Counts, stretch by stretch in reading order, the words near nodes and inside them; a place counts once however many nodes it
 * is near. As in `collocates`, distance counts every word, a window ends with its sentence, and only words of the voice
 * searched are counted.
 */
export class NearCounter {
  readonly counts: NearCounts;
  readonly #norms: Norms;
  readonly #posts: readonly PostSpan[];
  readonly #options: NearOptions;
  readonly #heard: ReadonlySet<string>;
  /** The last post, by number and one more, in which a norm stood near. */
  readonly #seen: Uint32Array;
  #post = 0;

  constructor(posts: readonly PostSpan[], norms: Norms, options: NearOptions) {
    const column = () => new Uint32Array(norms.list.length);
    this.counts = { joint: column(), left: column(), right: column(), range: column(), inside: column() };
    this.#seen = column();
    this.#norms = norms;
    this.#posts = posts;
    this.#options = options;
    this.#heard = new Set(heardVoices(options.heard));
  }

  /** Takes a stretch and the nodes in it. */
  add(stretch: Stretch, nodes: Iterable<HitSpan>): void {
    const marks = this.#marked(stretch, nodes);
    const { joint, left, right, range, inside } = this.counts;
    stretch.tokens.forEach((token, i) => {
      const mark = marks[i] ?? 0;
      if (mark === 0) return;
      const type = typeOf(token);
      if (this.#norms.isWord[type] !== 1 || !this.#heard.has(voiceOf(token))) return;
      const norm = this.#norms.ofType[type] ?? 0;
      if (mark & placeMarks.node) {
        increase(inside, norm);
        return;
      }
      increase(joint, norm);
      if (mark & placeMarks.left) increase(left, norm);
      if (mark & placeMarks.right) increase(right, norm);
      const post = this.#postAt(stretch.from + i) + 1;
      if (this.#seen[norm] !== post) increase(range, norm);
      this.#seen[norm] = post;
    });
  }

  #marked({ from, tokens }: Stretch, nodes: Iterable<HitSpan>): Uint8Array {
    const marks = new Uint8Array(tokens.length);
    const { left, right } = this.#options;
    const isWord = (i: number) => this.#norms.isWord[typeOf(tokens[i] ?? 0)] === 1;
    const mark = (i: number, as: number) => {
      marks[i] = (marks[i] ?? 0) | as;
    };
    for (const { place, tokens: length, gaps } of nodes) {
      const start = place - from;
      const parting = readGaps(gaps);
      for (let i = start; i < start + length; i++) {
        const isParting = parting.some(([first, past]) => i - start >= first && i - start < past);
        mark(i, isParting ? placeMarks.left | placeMarks.right : placeMarks.node);
      }
      let words = 0;
      for (let i = start; i > 0 && words < left && !startsSentence(tokens[i] ?? 0); i--)
        if (isWord(i - 1)) {
          mark(i - 1, placeMarks.left);
          words++;
        }
      words = 0;
      for (let i = start + length; i < tokens.length && words < right && !startsSentence(tokens[i] ?? 0); i++)
        if (isWord(i)) {
          mark(i, placeMarks.right);
          words++;
        }
    }
    return marks;
  }

  /** The number of the post that a place lies in; places come in order. */
  #postAt(place: number): number {
    for (;;) {
      const next = this.#posts[this.#post + 1];
      if (next === undefined || place < next.first) return this.#post;
      this.#post += 1;
    }
  }
}

const increase = (column: Uint32Array, at: number): void => {
  column[at] = (column[at] ?? 0) + 1;
};
