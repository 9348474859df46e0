import type { MarkVoice } from "../domain/frame-count.js";
import { isHeadingKind } from "../domain/heading-kinds.js";
import type { Source } from "../domain/selection.js";
import { type VoiceClass, voiceClass } from "../domain/voice.js";
import type { CorpusRows, SentenceRow } from "./corpus-rows.js";
import { groupBy } from "./group-by.js";

/** What can be counted in one sentence. */
export interface SentenceMarks<S = SentenceRow> {
  readonly sentence: S;
  readonly voice: VoiceClass;
  readonly heading: boolean;
  /** Sources under which the sentence can be counted at all. */
  readonly scopes: ReadonlySet<Source>;
  /** For each of them, the frames that the sentence has and the voice class in which it has them. */
  readonly marks: ReadonlyMap<Source, ReadonlyMap<string, MarkVoice>>;
}

type Hit = CorpusRows["frame_hits"][number];

/**
 * Every sentence with the frames it has by each source, in the order of the rows. A sentence is `agreed` ground
 * where every coder of its post coded it, `disputed` ground where two coders or more did. Marks from outside a
 * source's ground are left out, so that no share passes 1.
 */
export function sentenceMarks<S extends SentenceRow>(rows: CorpusRows<S>): SentenceMarks<S>[] {
  const kinds = kindsByPost(rows.paragraphs);
  const coders = codersByPost(rows.sentences);
  const hits = groupBy(rows.frame_hits, (hit) => hit.sentence_id);
  return rows.sentences.map((sentence) => {
    const voice = voiceClass(sentence.voice);
    const scopes = scopesOf(sentence.coders, coders.get(sentence.post_id)?.size ?? 0);
    const kind = kinds.get(sentence.post_id)?.get(sentence.paragraph);
    const heading = kind === undefined ? sentence.voice === "heading" : isHeadingKind(kind);
    return {
      sentence,
      voice,
      heading,
      scopes,
      marks: marksOf(hits.get(sentence.sentence_id) ?? [], sentence, scopes),
    };
  });
}

function kindsByPost(paragraphs: CorpusRows["paragraphs"]): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const posts = groupBy(paragraphs, ({ post_id }) => post_id);
  return new Map(
    [...posts].map(([post, rows]) => [post, new Map(rows.map(({ paragraph, kind }) => [paragraph, kind]))]),
  );
}

function codersByPost(sentences: readonly SentenceRow[]): Map<string, Set<string>> {
  const coders = new Map<string, Set<string>>();
  for (const { post_id, coders: ids } of sentences) {
    if (ids.length === 0) continue;
    const known = coders.get(post_id) ?? new Set();
    for (const id of ids) known.add(id);
    coders.set(post_id, known);
  }
  return coders;
}

/** Sentences that nobody coded, which are most, share one set. */
const uncoded: ReadonlySet<Source> = new Set(["cue"]);

function scopesOf(coders: readonly string[], postCoders: number): ReadonlySet<Source> {
  if (coders.length === 0) return uncoded;
  const own = new Set(coders);
  const scopes = new Set<Source>(["cue"]);
  for (const coder of own) scopes.add(`coder:${coder}`);
  if (own.size === postCoders) scopes.add("agreed");
  if (own.size > 1) scopes.add("disputed");
  return scopes;
}

const noMarks: ReadonlyMap<Source, ReadonlyMap<string, MarkVoice>> = new Map();

function marksOf(
  hits: readonly Hit[],
  sentence: SentenceRow,
  scopes: ReadonlySet<Source>,
): ReadonlyMap<Source, ReadonlyMap<string, MarkVoice>> {
  if (hits.length === 0) return noMarks;
  const marks = new Map<Source, Map<string, MarkVoice>>();
  const voice = voiceClass(sentence.voice);
  const mark = (source: Source, frame: string, as: MarkVoice) => {
    if (!scopes.has(source)) return;
    const frames = marks.get(source) ?? new Map<string, MarkVoice>();
    if (frames.get(frame) !== voice) frames.set(frame, as);
    marks.set(source, frames);
  };
  for (const hit of hits) {
    if (hit.source === "cue") mark("cue", hit.frame_id, voiceClass(hit.voice) === voice ? voice : "neither");
    else if (hit.source === "agreed") mark("agreed", hit.frame_id, voice);
    else if (hit.coder !== null) mark(`coder:${hit.coder}`, hit.frame_id, voice);
  }
  for (const frame of disputedFrames(hits, sentence.coders)) mark("disputed", frame, voice);
  return marks;
}

/** Frames that some coders of the sentence marked and others did not. */
function disputedFrames(hits: readonly Hit[], coders: readonly string[]): string[] {
  const coded = hits.filter(
    ({ source, coder }) => source === "coder" && coder !== null && coders.includes(coder),
  );
  const byFrame = groupBy(coded, (hit) => hit.frame_id);
  return [...byFrame]
    .filter(([, frameHits]) => new Set(frameHits.map((hit) => hit.coder)).size < new Set(coders).size)
    .map(([frame]) => frame);
}
