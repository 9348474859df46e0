import fc from "fast-check";
import { expect, test } from "vitest";
import { countFrames } from "../../src/analysis/count-frames.ts";
import { sentenceMarks } from "../../src/analysis/sentence-marks.ts";
import { packRows } from "../../src/domain/packed-rows.ts";
import {
  packings,
  peopleOf,
  spokenOf,
  unpackClaims,
  unpackCounts,
  unpackPeople,
  unpackVoices,
} from "../../src/domain/page-packing.ts";
import { readRowsFile, rowsFile } from "../../src/domain/rows-file.ts";
import { anyCorpus } from "../analysis/corpora.ts";
import { anySpans } from "../analysis/spans.ts";

const asAttached = <T>(packed: T): T => readRowsFile(rowsFile(packed)) as T;

test("what pages attach in columns unpacks to the rows that were packed", () => {
  const corpusAndSpans = anyCorpus.chain((corpus) => fc.tuple(fc.constant(corpus), anySpans(corpus)));
  fc.assert(
    fc.property(corpusAndSpans, ([corpus, { quotes, claims, ...people }]) => {
      const counts = countFrames(sentenceMarks(corpus));
      const ids = corpus.posts.map(({ post_id }) => post_id);
      expect(
        unpackCounts(
          asAttached({
            sentences: packRows(counts.sentences, packings.sentenceCounts, ids),
            frames: packRows(counts.frames, packings.frameCounts, ids),
            pairs: packRows(counts.pairs, packings.pairCounts, ids),
          }),
          ids,
        ),
      ).toEqual(counts);
      expect(
        unpackPeople(
          asAttached({
            mentions: packRows(people.mentions, packings.mentions, ids),
            evaluations: packRows(people.evaluations, packings.evaluations, ids),
            epithets: packRows(people.epithets, packings.epithets, ids),
            actions: packRows(people.actions, packings.actions, ids),
            pronouns: packRows(people.pronouns, packings.pronouns, ids),
          }),
          ids,
        ),
      ).toEqual(people);
      expect(unpackClaims(asAttached(packRows(claims, packings.claims, ids)), ids)).toEqual(claims);
      const words = quotes.map(
        ({ post_id, sentences }) => ({ post_id, voice: "own", words: 3, sentences }) as const,
      );
      const terms = quotes.map(({ post_id, sentences }) => ({
        post_id,
        term: "x",
        own: 1,
        quoted: 2,
        sentences,
      }));
      const cases = { cases: 1, right: 1 };
      const voices = {
        quotes: packRows(quotes, packings.quotes, ids),
        words: packRows(words, packings.words, ids),
        terms: packRows(terms, packings.terms, ids),
      };
      expect(unpackVoices(asAttached({ ...voices, cases } as never), ids)).toEqual({
        quotes,
        words,
        terms,
        cases,
      });
      const spoken = spokenOf({ ...voices, cases } as never, ids);
      expect({ words: spoken.words, terms: spoken.terms, cases: spoken.cases }).toEqual({
        words,
        terms,
        cases,
      });
      expect(spoken.quotes).toHaveLength(quotes.length);
      for (const [i, row] of spoken.quotes.entries()) expect(quotes[i]).toMatchObject(row);
    }),
  );
});

test("rows of one kind are held until those of another are asked for", () => {
  const row = { post_id: "a", sentence_id: "a:1", voice: "own" } as const;
  const mention = { ...row, entity_id: "x", surface: "X", evaluative: false, rule: "name" } as never;
  const ids = ["a"];
  const people = peopleOf(
    {
      mentions: packRows([mention], packings.mentions, ids),
      evaluations: packRows([], packings.evaluations, ids),
      epithets: packRows([], packings.epithets, ids),
      actions: packRows([], packings.actions, ids),
      pronouns: packRows([{ ...row, person: 1, referent: null } as never], packings.pronouns, ids),
    },
    ids,
  );
  const { mentions } = people;
  expect(people.mentions).toBe(mentions);
  expect(people.pronouns).toHaveLength(1);
  expect(people.mentions).not.toBe(mentions);
  expect(people.mentions).toEqual(mentions);
});
