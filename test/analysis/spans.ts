import fc from "fast-check";
import type { ActionRow, ClaimRow, MentionRow, PronounRow, QuoteRow } from "../../src/domain/page-rows.ts";
import type { Row } from "../../src/domain/tables.ts";
import { voices } from "../../src/domain/voice.ts";
import type { TextedClaim, TextedQuote } from "../../src/evidence/row-texts.ts";
import type { Corpus } from "./corpora.ts";

/** Ferrymen and bridge builders. */
export const entities = [
  { entity_id: "ada", name: "Ada Okafor", kind: "person", side: "ferry" },
  { entity_id: "brandt", name: "Jo Brandt", kind: "person", side: "bridge" },
  { entity_id: "mayor", name: "The mayor", kind: "person", side: "none" },
  { entity_id: "guild", name: "Ferry guild", kind: "organisation", side: null },
] as const;

type At = { readonly post_id: string; readonly sentence_id: string };

/** The place of a sentence, given its id. */
export const at = (sentence_id: string): At => ({ post_id: sentence_id.split(":")[0] ?? "", sentence_id });

/** A quotation in some sentences; direct and by Ada Okafor unless told. */
export const quote = (sentences: readonly string[], more: Partial<TextedQuote> = {}): TextedQuote => ({
  post_id: at(sentences[0] ?? "").post_id,
  text: "It will sink",
  kind: "direct",
  speaker_id: "ada",
  speaker_surface: "Okafor",
  status: "attributed",
  cue: "said",
  slant: "neutral",
  rule: "direct:name-verb",
  source_url: null,
  sentences,
  words: 3,
  ...more,
});

/** A place that names somebody in the writer's own voice. */
export const mention = (
  sentence_id: string,
  surface: string,
  more: Partial<MentionRow> = {},
): MentionRow => ({
  ...at(sentence_id),
  entity_id: "ada",
  surface,
  voice: "own",
  evaluative: false,
  rule: "alias",
  ...more,
});

/** A coder's judgement of Ada Okafor. */
export const evaluation = (
  sentence_id: string,
  score: number,
  more: Partial<Row<"evaluations">> = {},
): Row<"evaluations"> => ({
  ...at(sentence_id),
  target_id: "ada",
  score,
  source: "coder",
  coder: "ana",
  terms: [],
  basis: null,
  voice: "own",
  ...more,
});

/** A claim without a verdict. */
export const claim = (sentence_id: string, more: Partial<TextedClaim> = {}): TextedClaim => ({
  ...at(sentence_id),
  start: 4,
  length: 7,
  value: 40,
  unit: "boats",
  verdict: null,
  source_url: null,
  note: null,
  voice: "own",
  sentence: "The 40 boats are late.",
  ...more,
});

/** Every kind of row that a page lists, on sentences of a corpus. */
export interface Spans {
  readonly quotes: readonly QuoteRow[];
  readonly mentions: readonly MentionRow[];
  readonly evaluations: readonly Row<"evaluations">[];
  readonly epithets: readonly Row<"epithets">[];
  readonly actions: readonly ActionRow[];
  readonly pronouns: readonly PronounRow[];
  readonly claims: readonly ClaimRow[];
}

const voice = fc.constantFrom(...voices);
const someone = fc.constantFrom("ada", "brandt", "mayor", "guild");
const maybe = fc.option(someone, { nil: null });

/** Any rows on the sentences of a corpus; none for a corpus without a sentence. */
export function anySpans(corpus: Corpus): fc.Arbitrary<Spans> {
  const ids = corpus.sentences.map((sentence) => sentence.sentence_id);
  const rows = <R>(of: (id: string) => fc.Arbitrary<R>): fc.Arbitrary<R[]> =>
    ids.length === 0
      ? fc.constant([])
      : fc.array(
          fc.constantFrom(...ids).chain((id) => of(id)),
          { maxLength: 8 },
        );
  return fc.record({
    quotes: rows((id) =>
      fc
        .record({
          kind: fc.constantFrom("direct", "mixed", "indirect", "block", "imagined", "scare", "title"),
          status: fc.constantFrom("attributed", "unresolved", "orphan", "none"),
          speaker_id: maybe,
        })
        .map((more) => quote([id], more)),
    ),
    mentions: rows((id) =>
      fc
        .record({
          entity_id: someone,
          surface: fc.constantFrom("Ada", "Okafor", "Ms.Okafor", "the Okafor", ""),
          voice,
          evaluative: fc.boolean(),
          rule: fc.constantFrom("alias", "implicit", "misspelling"),
        })
        .map(({ surface, ...more }) => mention(id, surface, more)),
    ),
    evaluations: rows((id) =>
      fc
        .record({
          target_id: someone,
          score: fc.constantFrom(-1, -0.4, 0, 0.5, 1),
          source: fc.constantFrom("coder", "lexicon"),
          basis: fc.constantFrom("said", "near", null),
          voice,
        })
        .map(({ score, ...more }) => evaluation(id, score, more)),
    ),
    epithets: rows((id) =>
      fc.record({ target_id: someone, text: fc.constantFrom("old fox", "Old  fox"), voice }).map((more) => ({
        ...at(id),
        char_start: 0,
        char_end: 7,
        polarity: -1,
        rule: "name",
        ...more,
      })),
    ) as fc.Arbitrary<Row<"epithets">[]>,
    actions: rows((id) =>
      fc
        .record({ actor_id: maybe, patient_id: maybe, kind: fc.constantFrom("harm", "help", "other"), voice })
        .map((more) => ({ ...at(id), ...more })),
    ),
    pronouns: rows((id) =>
      fc
        .record({
          person: fc.constantFrom("we", "they"),
          referent: fc.constantFrom("the crew", "the town", null),
          voice,
        })
        .map((more) => ({
          ...at(id),
          ...more,
        })),
    ),
    claims: rows((id) =>
      fc
        .record({ verdict: fc.constantFrom(null, "not checked", "supported", "near"), voice })
        .map((more) => claim(id, more)),
    ),
  });
}
