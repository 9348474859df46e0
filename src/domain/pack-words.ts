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

  /** The place of a set of voices: the first of a list in ascending order, all of it unless told. */
  placeOf(list: readonly number[], size = list.length): number {
    const [voice = 0] = list;
    if (size !== 1) return this.#find(list.slice(0, size));
    const known = this.#ofOne[voice] ?? this.#find([voice]);
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

/**
 * Sentences of a post in which a term stands in the same voices. As much of its lists counts as is told: emptying a list takes longer than filling it.
 */
interface Group {
  mix: number;
  /** Occurrences in each voice of the mix, of which there are so many. */
  readonly counts: number[];
  voices: number;
  readonly sentences: number[];
  size: number;
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
  /** Voices of the sentence and the count in each, of which as many as were heard are in use. */
  readonly #voices: number[] = [];
  readonly #counts: number[] = [];
  #heard = 0;

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
    this.#voices[this.#heard] = voice;
    this.#counts[this.#heard] = count;
    this.#heard += 1;
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
    const heard = this.#heard;
    if (heard === 0) return;
    const group = this.#groupOf(this.#mixes.placeOf(this.#voices, heard), heard);
    const { counts } = group;
    for (let i = 0; i < heard; i++) counts[i] = (counts[i] ?? 0) + (this.#counts[i] ?? 0);
    group.sentences[group.size] = this.#sentence;
    group.size += 1;
    this.#heard = 0;
  }

  #groupOf(mix: number, voices: number): Group {
    for (let at = 0; at < this.#held; at++) {
      const group = this.#groups[at];
      if (group?.mix === mix) return group;
    }
    const group = this.#groups[this.#held] ?? { mix, counts: [], voices, sentences: [], size: 0 };
    group.mix = mix;
    group.voices = voices;
    for (let i = 0; i < voices; i++) group.counts[i] = 0;
    group.size = 0;
    this.#groups[this.#held] = group;
    this.#held += 1;
    return group;
  }

  #endPost(): void {
    const held = this.#held === 1 ? this.#groups : this.#groups.slice(0, this.#held);
    if (this.#held > 1) held.sort((a, b) => a.mix - b.mix);
    for (let at = 0; at < this.#held; at++) {
      const group = held[at];
      if (group !== undefined) this.#addGroup(group);
    }
    this.#held = 0;
  }

  #addGroup({ mix, counts, voices, sentences, size }: Group): void {
    const isPlain = mix === 0 && counts[0] === 1;
    this.#groupBytes.add(2 * (this.#post - this.#lastPost) + (isPlain ? 0 : 1));
    this.#lastPost = this.#post;
    if (!isPlain) {
      this.#groupBytes.add(mix);
      for (let i = 0; i < voices; i++) this.#groupBytes.add(counts[i] ?? 0);
      this.#groupBytes.add(size);
    }
    let before = 0;
    for (let i = 0; i < size; i++) {
      const sentence = sentences[i] ?? 0;
      this.#places.add(sentence - before);
      before = sentence;
    }
    this.#written += 1;
    this.#entries += voices;
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
