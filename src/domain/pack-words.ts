import { NumberWriter } from "./packed-numbers.js";

/** Sets of voices in the order in which they are met; the first is the writer's own voice by itself. */
export class VoiceMixes {
  readonly #places = new Map<string, number>();
  /** Places of single voices, which most sentences have. */
  readonly #ofOne: number[] = [];
  readonly list: number[][] = [];

  constructor(own: number) {
    this.placeOf([own]);
  }

  /** The place of a set of voices, given in ascending order. */
  placeOf(voices: readonly number[]): number {
    const [voice = 0] = voices;
    if (voices.length !== 1) return this.#find(voices);
    const known = this.#ofOne[voice] ?? this.#find(voices);
    this.#ofOne[voice] = known;
    return known;
  }

  #find(voices: readonly number[]): number {
    const key = voices.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    return this.list.push([...voices]) - 1;
  }
}

/** Sentences of a post in which a term stands in the same voices. */
interface Group {
  mix: number;
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
 * Packs the uses of terms of one length. Of a term stand the number of its groups, the bytes of its places, then its groups, by post and mix of voices.
 *
 * A group is twice the number of posts since the group before. One more says that it is not a single use in the writer's own voice; then follow its mix,
 * the count in each voice of the mix, and its sentences. Places are the ordinals of a group's sentences, each after the first as the distance to the
 * one before, group by group. They stand apart, for a page reads those of a term when they are asked for.
 */
export class WordPacker {
  readonly #mixes: VoiceMixes;
  readonly #names: string[] = [];
  readonly #uses = new NumberWriter();
  readonly #places = new NumberWriter();
  #entries = 0;

  readonly #groupBytes = new NumberWriter();
  /** Groups of the post, of which as many as `held` are in use: they are filled anew for each post. */
  readonly #groups: Group[] = [];
  #held = 0;
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

  /** The block; `written` gives a term as it is to be named. */
  finish(written: (term: string) => string = (term) => term): PackedBlock {
    this.#endSentence();
    this.#endPost();
    this.#endTerm();
    return {
      names: new TextEncoder().encode(this.#names.map(written).join("\n")),
      uses: this.#uses.bytes(),
      places: this.#places.bytes(),
      terms: this.#names.length,
      entries: this.#entries,
    };
  }

  #endSentence(): void {
    const voices = this.#voices.length;
    if (voices === 0) return;
    const { counts, sentences } = this.#groupOf(this.#mixes.placeOf(this.#voices));
    for (let i = 0; i < voices; i++) counts[i] = (counts[i] ?? 0) + (this.#counts[i] ?? 0);
    sentences.push(this.#sentence);
    this.#voices.length = 0;
    this.#counts.length = 0;
  }

  #groupOf(mix: number): Group {
    for (let at = 0; at < this.#held; at++) {
      const group = this.#groups[at];
      if (group?.mix === mix) return group;
    }
    const group = this.#groups[this.#held] ?? { mix, counts: [], sentences: [] };
    group.mix = mix;
    this.#groups[this.#held] = group;
    this.#held += 1;
    return group;
  }

  #endPost(): void {
    const held = this.#held === 1 ? this.#groups : this.#groups.slice(0, this.#held);
    if (this.#held > 1) held.sort((a, b) => a.mix - b.mix);
    for (let at = 0; at < this.#held; at++) {
      const group = held[at];
      if (group === undefined) continue;
      this.#addGroup(group);
      group.counts.length = 0;
      group.sentences.length = 0;
    }
    this.#held = 0;
  }

  #addGroup({ mix, counts, sentences }: Group): void {
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
