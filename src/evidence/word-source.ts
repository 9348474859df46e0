import type { PostRow } from "../analysis/corpus-rows.js";
import { termMarks } from "../analysis/words/term-marks.js";
import { type PlacesOf, wordPlaces } from "../analysis/words/word-places.js";
import { termPlaces } from "../analysis/words/word-sentences.js";
import { type WordUses, wordUses } from "../analysis/words/word-uses.js";
import { type Selection, theseSentences } from "../domain/selection.js";
import type { TermBlock, WordUsesIndex } from "../domain/word-uses.js";
import type { ReadBytes } from "./evidence-source.js";
import { inflate } from "./inflate.js";

/** A file up to this size is read whole, at once. */
const readWhole = 1 << 20;

/** What a length without terms has. */
const none: Pick<TermBlock, "names" | "bytes"> = { names: 0, bytes: [0, 0] };

/** The uses of a set's terms, read when they are asked for. */
export interface WordSource {
  /** Terms of `n` words, read once; with capitals as they are where `cased` asks for that. */
  readonly uses: (n: number, cased?: boolean) => Promise<WordUses>;
  /** Where those terms stand, which is much to read of a long file: for terms of several forms alone. */
  readonly places: (n: number, cased?: boolean) => Promise<PlacesOf>;
  /** Ids of the sentences in which a selection's term stands; of no term, none. */
  readonly sentences: (selection: Selection, posts: readonly PostRow[]) => Promise<string[]>;
  /** The selection of just these, with the term to be marked. */
  readonly found: (selection: Selection, posts: readonly PostRow[]) => Promise<Selection>;
}

/** Reads the file of word uses that an index describes, no more of it than is asked for where it is long. */
export function wordSource(index: WordUsesIndex, read: ReadBytes): WordSource {
  const blocks = [...index.blocks, ...index.cased];
  const at = blockStarts(blocks);
  const size = at.at(-1) ?? 0;
  let whole: Promise<ArrayBuffer> | null = null;
  const bytes = async (from: number, past: number): Promise<Uint8Array<ArrayBuffer>> => {
    if (size > readWhole) return new Uint8Array(await read(from, past));
    whole ??= read(0, size);
    // What failed once may go well when it is asked for again.
    whole.catch(() => {
      whole = null;
    });
    return new Uint8Array(await whole).subarray(from, past);
  };
  const known = new Map<number, Promise<WordUses>>();
  const placeOf = (n: number, cased: boolean): number => (cased ? index.blocks.length : 0) + n - 1;
  const uses = (n: number, cased = false): Promise<WordUses> => {
    const place = placeOf(n, cased);
    const found = known.get(place) ?? readUses(n, cased);
    known.set(place, found);
    found.catch(() => known.delete(place));
    return found;
  };
  const readUses = async (n: number, cased: boolean): Promise<WordUses> => {
    const {
      names,
      bytes: [deflated],
    } = blocks[placeOf(n, cased)] ?? none;
    const from = at[placeOf(n, cased)] ?? 0;
    const held = await inflate(await bytes(from, from + deflated));
    return wordUses(index, n, cased, { names: held.subarray(0, names), uses: held.subarray(names) });
  };
  const placesFrom = (n: number, cased: boolean): number => {
    const [deflated] = (blocks[placeOf(n, cased)] ?? none).bytes;
    return (at[placeOf(n, cased)] ?? 0) + deflated;
  };
  const places = async (n: number, cased = false): Promise<PlacesOf> => {
    const block = await uses(n, cased);
    const from = placesFrom(n, cased);
    const held = await bytes(from, from + (block.places.at(-1) ?? 0));
    return (term) => held.subarray(block.places[term] ?? 0, block.places[term + 1] ?? 0);
  };
  const sentences = async (selection: Selection, posts: readonly PostRow[]): Promise<string[]> => {
    if (selection.term === undefined) return [];
    const { text, lemma, cased } = selection.term;
    const n = text.split(" ").length;
    const block = await uses(n, cased);
    const from = placesFrom(n, cased);
    const terms = termPlaces(block)(text, lemma);
    const found = await Promise.all(
      terms.map(async (term): Promise<[number, Uint8Array]> => {
        const [start, past] = [block.places[term] ?? 0, block.places[term + 1] ?? 0];
        return [term, await bytes(from + start, from + past)];
      }),
    );
    const bytesOf = new Map(found);
    return wordPlaces(block, terms, (term) => bytesOf.get(term) ?? new Uint8Array(0), selection, posts);
  };
  const found = async (selection: Selection, posts: readonly PostRow[]): Promise<Selection> =>
    theseSentences(
      await sentences(selection, posts),
      selection.term && termMarks(selection.term, selection.voice),
    );
  return { uses, places, sentences, found };
}

/** Where each block begins, and at last where they all end. */
function blockStarts(blocks: readonly TermBlock[]): number[] {
  const starts = [0];
  for (const { bytes } of blocks)
    starts.push((starts.at(-1) ?? 0) + bytes.reduce((sum, size) => sum + size, 0));
  return starts;
}
