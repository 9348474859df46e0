import fc from "fast-check";
import { expect, test } from "vitest";
import { countFrames } from "../../src/analysis/count-frames.ts";
import { countIndex } from "../../src/analysis/count-index.ts";
import { countSelection, postsWithSelection } from "../../src/analysis/count-selection.ts";
import { selectSentences } from "../../src/analysis/select-sentences.ts";
import { sentenceMarks } from "../../src/analysis/sentence-marks.ts";
import { anyCorpus, anySelection } from "./corpora.ts";

test("countSelection(selection) counts as many sentences as selectSentences(selection) finds, in the same posts", () => {
  fc.assert(
    fc.property(anyCorpus, anySelection, (corpus, selection) => {
      const index = countIndex(countFrames(sentenceMarks(corpus)));
      const found = selectSentences(selection, corpus.posts, corpus);
      expect(countSelection(selection, corpus.posts, index)).toBe(found.length);
      expect(postsWithSelection(selection, corpus.posts, index).map((post) => post.post_id)).toEqual([
        ...new Set(found.map((sentence) => sentence.post_id)),
      ]);
    }),
    { numRuns: 2000 },
  );
});

test("countSelection(selection) with a frame never passes the count without it, and own and quoted add up to all", () => {
  fc.assert(
    fc.property(anyCorpus, anySelection, (corpus, selection) => {
      const index = countIndex(countFrames(sentenceMarks(corpus)));
      const { frame: _frame, two: _two, ...whole } = selection;
      const count = (voice: typeof selection.voice, of = selection) =>
        countSelection({ ...of, voice }, corpus.posts, index);
      for (const voice of ["own", "quoted", "all"] as const)
        expect(count(voice)).toBeLessThanOrEqual(count(voice, whole));
      expect(count("own", whole) + count("quoted", whole)).toBe(count("all", whole));
    }),
  );
});

test("countIndex(counts) adds up counts made post by post", () => {
  fc.assert(
    fc.property(anyCorpus, anySelection, (corpus, selection) => {
      const shards = corpus.posts.map(({ post_id }) => {
        const of = <R extends { readonly post_id: string }>(rows: readonly R[]) =>
          rows.filter((row) => row.post_id === post_id);
        return countFrames(
          sentenceMarks({
            paragraphs: of(corpus.paragraphs),
            sentences: of(corpus.sentences),
            frame_hits: of(corpus.frame_hits),
          }),
        );
      });
      const joined = {
        sentences: shards.flatMap((shard) => shard.sentences),
        frames: shards.flatMap((shard) => shard.frames),
        pairs: shards.flatMap((shard) => shard.pairs),
      };
      const whole = countSelection(selection, corpus.posts, countIndex(countFrames(sentenceMarks(corpus))));
      expect(countSelection(selection, corpus.posts, countIndex(joined))).toBe(whole);
    }),
  );
});
