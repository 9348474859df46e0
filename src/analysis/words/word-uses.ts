import { NumberReader } from "../../domain/packed-numbers.js";
import type { TermBlock, WordUsesIndex } from "../../domain/word-uses.js";
import type { TermIndex } from "./term-index.js";
import { type Written, writtenTerms } from "./written-terms.js";

/** Terms of one length with all that a page counts of them. Entries are in order of term, post, mix and voice. */
export interface WordUses extends TermIndex {
  readonly mixes: WordUsesIndex["mixes"];
  /** Of each entry: the voices that stand together with the term in its sentences, as a place in `mixes`, and how many sentences these are. */
  readonly mix: Uint32Array;
  readonly sentences: Uint32Array;
  /** Where the entries of each term begin, and at last where they all end. */
  readonly starts: Uint32Array;
  /** Where the places of each term begin among those of the block, and at last where they all end. */
  readonly places: Float64Array;
  /** A term as the posts write it, to be shown. */
  readonly written: Written;
}

/** Reads what `WordPacker` packed of terms of `n` words; `cased` where capitals count. */
export function wordUses(
  { posts, voices, mixes, words, ...index }: WordUsesIndex,
  n: number,
  cased: boolean,
  { names, uses }: { readonly names: Uint8Array; readonly uses: Uint8Array },
): WordUses {
  const blocks = cased ? index.cased : index.blocks;
  const { terms: size, entries } = blocks[n - 1] as TermBlock;
  const column = () => new Uint32Array(entries);
  const read = {
    post: column(),
    term: column(),
    count: column(),
    mix: column(),
    sentences: column(),
    voice: new Uint8Array(entries),
    starts: new Uint32Array(size + 1),
    places: new Float64Array(size + 1),
  };
  readEntries(new NumberReader(uses), mixes, read);
  const written = size === 0 ? [] : new TextDecoder().decode(names).split("\n");
  return {
    posts,
    voices,
    mixes,
    words,
    unlisted: blocks.map(({ unlisted, least }) => ({ terms: unlisted, least })),
    terms: cased ? written : written.map((term) => term.toLowerCase()),
    written: cased ? (term) => term : writtenTerms(written),
    sizes: new Uint8Array(size).fill(n),
    ...read,
  };
}

type Entries = Pick<
  WordUses,
  "post" | "term" | "count" | "mix" | "sentences" | "voice" | "starts" | "places"
>;

/** Fills columns with what stands for each term: its groups, each of a post and a mix of voices, an entry a voice. */
function readEntries(numbers: NumberReader, mixes: WordUsesIndex["mixes"], read: Entries): void {
  let at = 0;
  for (let term = 0; term < read.starts.length - 1; term++) {
    const groups = numbers.next();
    read.places[term + 1] = (read.places[term] ?? 0) + numbers.next();
    let post = 0;
    for (let group = 0; group < groups; group++) {
      const head = numbers.next();
      post += head >>> 1;
      const isPlain = head % 2 === 0;
      const mix = isPlain ? 0 : numbers.next();
      const first = at;
      for (const voice of mixes[mix] ?? []) {
        read.term[at] = term;
        read.post[at] = post;
        read.voice[at] = voice;
        read.mix[at] = mix;
        read.count[at] = isPlain ? 1 : numbers.next();
        at++;
      }
      const inSentences = isPlain ? 1 : numbers.next();
      read.sentences.fill(inSentences, first, at);
    }
    read.starts[term + 1] = at;
  }
}
