import fc from "fast-check";
import type { CorpusRows, PostRow, SentenceRow } from "../../src/analysis/corpus-rows.ts";
import type { Selection, Source } from "../../src/domain/selection.ts";
import { type Voice, voices } from "../../src/domain/voice.ts";

/** A sentence as a test writes it: what each coder marks (a coder missing did not code it), and cues with their voice. */
export interface Told {
  readonly coded?: Readonly<Record<string, readonly string[]>>;
  readonly cues?: readonly (readonly [frame: string, voice: Voice])[];
  readonly voice?: Voice;
  readonly kind?: string;
}

export interface Corpus extends CorpusRows {
  readonly posts: readonly PostRow[];
}

/** Table rows of posts told in short; `agreed` hits are what every coder of the sentence marks. */
export function corpusOf(posts: Readonly<Record<string, { camp: string; told: readonly Told[] }>>): Corpus {
  const paragraphs: CorpusRows["paragraphs"][number][] = [];
  const sentences: SentenceRow[] = [];
  const frame_hits: CorpusRows["frame_hits"][number][] = [];
  for (const [post_id, { told }] of Object.entries(posts))
    told.forEach(({ coded = {}, cues = [], voice = "own", kind = "body" }, i) => {
      const at = { post_id, sentence_id: `${post_id}:${i + 1}` };
      const coders = Object.keys(coded).sort();
      paragraphs.push({ post_id, paragraph: i, kind });
      sentences.push({ ...at, paragraph: i, ordinal: i + 1, voice, coders });
      for (const [coder, frames] of Object.entries(coded))
        for (const frame_id of frames) frame_hits.push({ ...at, frame_id, source: "coder", coder, voice });
      const [first = [], ...rest] = Object.values(coded);
      for (const frame_id of first)
        if (rest.every((frames) => frames.includes(frame_id)))
          frame_hits.push({ ...at, frame_id, source: "agreed", coder: null, voice });
      for (const [frame_id, as] of cues)
        frame_hits.push({ ...at, frame_id, source: "cue", coder: null, voice: as });
    });
  const rows = Object.entries(posts).map(([post_id, { camp }]) => ({ post_id, camp }));
  return { posts: rows, paragraphs, sentences, frame_hits };
}

const frame = fc.constantFrom("thrift", "beauty", "safety");
const camp = fc.constantFrom("bridge", "ferry", "none");
const voice = fc.constantFrom(...voices);
const marks = fc.uniqueArray(frame, { maxLength: 3 });

const told: fc.Arbitrary<Told> = fc.record({
  coded: fc.oneof(
    fc.constant({}),
    fc.record({ ana: marks }),
    fc.record({ ana: marks, ben: marks }),
    fc.record({ ana: marks, ben: marks, cy: marks }),
  ) as fc.Arbitrary<Record<string, string[]>>,
  cues: fc.array(fc.tuple(frame, voice), { maxLength: 3 }),
  voice,
  kind: fc.constantFrom("title", "dateline", "heading", "body", "block"),
});

/** Any small corpus: sentences in every voice, coded by none to three, posts that may be empty. */
export const anyCorpus: fc.Arbitrary<Corpus> = fc
  .dictionary(
    fc.constantFrom("p1", "p2", "p3", "p4", "p5"),
    fc.record({ camp, told: fc.array(told, { maxLength: 6 }) }),
  )
  .map(corpusOf);

const sources: readonly Source[] = ["agreed", "disputed", "cue", "coder:ana", "coder:ben"];

/** Any way of counting and any condition on what is counted. */
export const anySelection: fc.Arbitrary<Selection> = fc.record(
  {
    source: fc.constantFrom(...sources),
    voice: fc.constantFrom("own", "quoted", "all"),
    headings: fc.boolean(),
    placements: fc.dictionary(
      fc.constantFrom("p1", "p2", "p3"),
      fc.constantFrom("bridge", "ferry", "none", "out"),
    ),
    frame,
    two: frame,
    camps: fc.uniqueArray(camp),
    posts: fc.uniqueArray(fc.constantFrom("p1", "p2", "p4")),
  },
  { requiredKeys: ["source", "voice", "headings", "placements"] },
);
