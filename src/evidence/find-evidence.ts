import { groupBy } from "../analysis/group-by.js";
import { sentenceSelector } from "../analysis/select-sentences.js";
import type { EvidenceRows } from "../domain/evidence.js";
import type { Selection } from "../domain/selection.js";
import { voiceClass } from "../domain/voice.js";
import type { EvidenceSentence } from "./sentence-groups.js";
import { wordMarks } from "./word-marks.js";

type Sentence = EvidenceRows["sentences"][number];
type Hit = EvidenceRows["frame_hits"][number];

/** Finds the sentences a number counts, with the words that made them count and whose words they are. */
export function evidenceFinder(rows: EvidenceRows): (selection: Selection) => EvidenceSentence[] {
  const select = sentenceSelector<Sentence>(rows.posts, rows);
  const hits = groupBy(
    rows.frame_hits.filter(({ source }) => source === "cue"),
    ({ sentence_id }) => sentence_id,
  );
  const quotes = groupBy(rows.quotes, ({ sentence_id }) => sentence_id);
  const marksOf = (sentence: Sentence, selection: Selection): [number, number][] => {
    const { marked, source } = selection;
    if (marked !== undefined) return wordMarks(sentence, marked, quotes.get(sentence.sentence_id) ?? []);
    return source === "cue" ? cueMarks(sentence, selection, hits.get(sentence.sentence_id) ?? []) : [];
  };
  return (selection) =>
    select(selection).map((sentence) => ({
      sentence_id: sentence.sentence_id,
      post_id: sentence.post_id,
      text: sentence.text,
      marks: marksOf(sentence, selection),
      voice: describeVoice(sentence, quotes.get(sentence.sentence_id) ?? []),
    }));
}

/** Cue spans of the selected frames as offsets into the sentence, merged where they overlap. */
function cueMarks(sentence: Sentence, { frame, two }: Selection, hits: readonly Hit[]): [number, number][] {
  const spans = hits
    .filter(({ frame_id }) => frame_id === frame || frame_id === two)
    .map((hit): [number, number] => [
      hit.char_start - sentence.char_start,
      hit.char_end - sentence.char_start,
    ])
    .sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Whose words most of a sentence are. */
function describeVoice({ voice }: Sentence, quotes: EvidenceRows["quotes"]): string {
  if (voice === "heading") return "heading";
  if (voiceClass(voice) === "own") return "the writer";
  const speaker = quotes.find(({ kind }) => kind === voice) ?? quotes[0];
  if (speaker?.status === "orphan") return "quoted, no speaker named";
  if (speaker?.status === "unresolved")
    return speaker.speaker_surface === null
      ? "quoted, speaker not resolved"
      : `quoted: ${speaker.speaker_surface}, not resolved`;
  return `quoted: ${speaker?.speaker_surface ?? "speaker unknown"}`;
}
