import type { PlacesOf } from "../../../src/analysis/words/word-places.ts";
import { type WordUses, wordUses } from "../../../src/analysis/words/word-uses.ts";
import { VoiceMixes, WordPacker } from "../../../src/domain/pack-words.ts";
import type { ToldCorpus } from "./term-corpora.ts";

const voices = ["own", "direct", "scare"];

/** The single words of a told corpus as a page reads them; each row is told to stand in one sentence, a quoted one in another. */
export const usesOf = (corpus: ToldCorpus): WordUses => packedUses(corpus).uses;

/** The same, and where each term stands. */
export function packedUses({ rows }: ToldCorpus): { readonly uses: WordUses; readonly bytesOf: PlacesOf } {
  const posts = [...new Set(rows.map(({ post_id }) => post_id))].sort();
  const sentenceOf = (voice: string): number => (voice === "direct" ? 2 : 1);
  const told = rows
    .map(({ term, post_id, voice, count }) => ({
      term,
      post: posts.indexOf(post_id),
      sentence: sentenceOf(voice),
      voice: voices.indexOf(voice),
      count,
    }))
    .sort(
      (a, b) =>
        (a.term < b.term ? -1 : a.term > b.term ? 1 : 0) ||
        a.post - b.post ||
        a.sentence - b.sentence ||
        a.voice - b.voice,
    );
  const mixes = new VoiceMixes(0);
  const packer = new WordPacker(mixes);
  for (const { term, post, sentence, voice, count } of told) packer.add(term, post, sentence, voice, count);
  const { names, uses, places, terms, entries } = packer.finish();
  const words = voices.map((_, voice) =>
    posts.map((_id, post) =>
      told.reduce((sum, row) => sum + (row.voice === voice && row.post === post ? row.count : 0), 0),
    ),
  );
  const bytes = [0, places.length] as const;
  const block = { terms, entries, bytes, names: names.length, least: 1, unlisted: 0 };
  const read = wordUses(
    { posts, voices, mixes: mixes.list, words, blocks: [block], cased: [block], valence: [] },
    1,
    false,
    {
      names,
      uses,
    },
  );
  return {
    uses: read,
    bytesOf: (term) => places.subarray(read.places[term] ?? 0, read.places[term + 1] ?? 0),
  };
}
