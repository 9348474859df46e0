import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { VoiceMixes, WordPacker } from "../../../src/domain/pack-words.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { voices } from "../../../src/domain/voice.ts";
import type { TermBlock, WordUsesIndex } from "../../../src/domain/word-uses.ts";
import { opinionOf } from "../../annotate/opinion/opinion-lexicon.ts";
import { deflate } from "../files/deflate.ts";
import { readUses, type UsesOptions } from "./read-uses.ts";
import { heldOrder } from "./reading-order.ts";
import type { StagedWords } from "./staged-words.ts";

/** Takes the times that a term stands in a sentence in one voice; posts, sentences and voices by place. */
export type VisitUse = (term: string, post: number, sentence: number, voice: number, times: number) => void;

/** Terms of one length that are used at least `least` times, and what the others come to. */
export interface TermsOfLength extends Pick<TermBlock, "least" | "unlisted"> {
  /** Every use in order of term, post, sentence and voice. */
  readonly each: (visit: VisitUse) => Promise<void>;
}

/** Where the uses of terms come from. */
export interface UseSource {
  /** Words of each post in each voice, by place of the voice, then of the post. */
  readonly words: WordUsesIndex["words"];
  /** A term as posts write it. */
  readonly written: (term: string) => string;
  /** The terms of `n` words; `cased` where a word with a capital is another. Terms of one length are read before the next are asked for. */
  readonly terms: (n: 1 | 2 | 3, cased: boolean) => Promise<TermsOfLength>;
  /** Called when no more is asked for. */
  readonly close: () => void;
}

/** The index of the file that was written, and the file's hash. */
export interface WrittenUses {
  readonly index: WordUsesIndex;
  readonly sha256: string;
}

/**
 * Writes every use of terms of one to three words in posts that are published in full (`src/domain/pack-words.ts`). For each length stand names and uses,
 * deflated, and then the places of its terms; after these the same with capitals apart. Names are as posts write them (`src/analysis/words/spelt-terms.ts`). Words come from the stage of a large set, else
 * from the tokens.
 */
export async function writeWordUses(
  corpus: {
    readonly posts: readonly Pick<Row<"posts">, "post_id" | "publish">[];
    readonly tokens: readonly Row<"tokens">[];
  },
  staged: StagedWords | null,
  target: string,
  options: UsesOptions = {},
): Promise<WrittenUses> {
  const posts = corpus.posts
    .filter(({ publish }) => publish === "full")
    .map(({ post_id }) => post_id)
    .sort();
  const reading = staged?.reading ?? heldOrder(corpus.tokens);
  const source = await readUses(reading, posts, voices, `${target}.${process.pid}.runs`, options);
  try {
    return await packUses(posts, source, target);
  } finally {
    source.close();
  }
}

async function packUses(posts: readonly string[], source: UseSource, target: string): Promise<WrittenUses> {
  const mixes = new VoiceMixes(voices.indexOf("own"));
  const parts: Uint8Array[] = [];
  let singles: readonly string[] | null = null;
  const blocksOf = async (cased: boolean): Promise<TermBlock[]> => {
    const blocks: TermBlock[] = [];
    for (const n of [1, 2, 3] as const) {
      const { each, ...told } = await source.terms(n, cased);
      const packer = new WordPacker(mixes);
      await each((term, post, sentence, voice, times) => packer.add(term, post, sentence, voice, times));
      const { names, uses, places, terms, entries } = packer.finish(cased ? undefined : source.written);
      if (singles === null) singles = new TextDecoder().decode(names).toLowerCase().split("\n");
      const deflated = await deflate(Buffer.concat([names, uses]));
      parts.push(deflated, places);
      blocks.push({ ...told, terms, entries, names: names.length, bytes: [deflated.length, places.length] });
    }
    return blocks;
  };
  const [blocks, cased] = [await blocksOf(false), await blocksOf(true)];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  await writeFile(target, parts);
  return {
    index: {
      posts,
      voices,
      mixes: mixes.list,
      words: source.words,
      blocks,
      cased,
      valence: (singles ?? []).flatMap((word): [string, number][] => {
        const valence = opinionOf(word)?.valence ?? null;
        return valence === null ? [] : [[word, valence]];
      }),
    },
    sha256: hash.digest("hex"),
  };
}
