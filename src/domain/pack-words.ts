import { NumberWriter } from "./packed-numbers.js";

/** Sets of voices in the order in which they are met; the first is the writer's own voice by itself. */
export class VoiceMixes {
  readonly #places = new Map<string, number>();
  readonly list: number[][] = [];

  constructor(own: number) {
    this.placeOf([own]);
  }

  /** The place of a set of voices, given in ascending order. */
  placeOf(voices: readonly number[]): number {
    const key = voices.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    return this.list.push([...voices]) - 1;
  }
}

/** Sentences of a post in which a term stands in the same voices. */
interface Group {
  /** Occurrences in each voice of the mix. */
  readonly counts: number[];
  readonly sentences: number[];
}

/** Terms of one length as bytes: their names, a line each, their uses and the places of these. */
export interface PackedBlock {
  readonly names: Uint8Array;
  readonly uses: Uint8Array;
  readonly places: Uint8Array;
  readonly terms: number;
  readonly entries: number;
}

/**
 * Packs the uses of terms of one length. A term is: its groups, the bytes of its places, then its groups by post and mix. A group
 * is twice the number of posts since the group before; one more says that it is not a single use in the writer's own
 * voice, and then follow its mix, the count in each voice of the mix and its sentences. Places are the ordinals of a group's
 * sentences, each after the first as the distance to the one before, group by group: a page reads those of a term when they are asked for.
 */
export class WordPacker {
  readonly #mixes: VoiceMixes;
  readonly #names: string[] = [];
  readonly #uses = new NumberWriter();
  readonly #places = new NumberWriter();
  #entries = 0;

  readonly #groupBytes = new NumberWriter();
  readonly #groups = new Map<number, Group>();
  #written = 0;
  #placesBefore = 0;
  #lastPost = 0;

  #term: string | null = null;
  #post = -1;
  #sentence = -1;
  #voices: number[] = [];
  #counts: number[] = [];

  constructor(mixes: VoiceMixes) {
    this.#mixes = mixes;
  }

  /** Occurrences of a term in a sentence in one voice, in order of term, post, sentence and voice. */
  add(term: string, post: number, sentence: number, voice: number, count: number): void {
    if (term !== this.#term || post !== this.#post || sentence !== this.#sentence) this.#endSentence();
    if (term !== this.#term || post !== this.#post) this.#endPost();
    if (term !== this.#term) {
      this.#endTerm();
      this.#term = term;
    }
    this.#post = post;
    this.#sentence = sentence;
    this.#voices.push(voice);
    this.#counts.push(count);
  }

  finish(): PackedBlock {
    this.#endSentence();
    this.#endPost();
    this.#endTerm();
    return {
      names: new TextEncoder().encode(this.#names.join("\n")),
      uses: this.#uses.bytes(),
      places: this.#places.bytes(),
      terms: this.#names.length,
      entries: this.#entries,
    };
  }

  #endSentence(): void {
    if (this.#voices.length === 0) return;
    const mix = this.#mixes.placeOf(this.#voices);
    const group = this.#groups.get(mix) ?? { counts: this.#voices.map(() => 0), sentences: [] };
    this.#groups.set(mix, group);
    this.#counts.forEach((count, i) => {
      group.counts[i] = (group.counts[i] ?? 0) + count;
    });
    group.sentences.push(this.#sentence);
    this.#voices = [];
    this.#counts = [];
  }

  #endPost(): void {
    for (const [mix, group] of [...this.#groups].sort(([a], [b]) => a - b)) this.#addGroup(mix, group);
    this.#groups.clear();
  }

  #addGroup(mix: number, { counts, sentences }: Group): void {
    const isPlain = mix === 0 && counts[0] === 1;
    this.#groupBytes.add(2 * (this.#post - this.#lastPost) + (isPlain ? 0 : 1));
    this.#lastPost = this.#post;
    if (!isPlain) {
      this.#groupBytes.add(mix);
      for (const count of counts) this.#groupBytes.add(count);
      this.#groupBytes.add(sentences.length);
    }
    let before = 0;
    for (const sentence of sentences) {
      this.#places.add(sentence - before);
      before = sentence;
    }
    this.#written += 1;
    this.#entries += counts.length;
  }

  #endTerm(): void {
    if (this.#term === null) return;
    this.#names.push(this.#term);
    this.#uses.add(this.#written);
    this.#uses.add(this.#places.length - this.#placesBefore);
    this.#uses.append(this.#groupBytes);
    this.#groupBytes.clear();
    this.#placesBefore = this.#places.length;
    this.#written = 0;
    this.#lastPost = 0;
  }
}
