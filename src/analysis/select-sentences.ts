import type { MarkVoice } from "../domain/frame-count.js";
import type { Selection } from "../domain/selection.js";
import type { VoiceChoice } from "../domain/voice.js";
import { postsInScope } from "./camp-of.js";
import type { CorpusRows, PostRow, SentenceRow } from "./corpus-rows.js";
import { groupBy } from "./group-by.js";
import { type SentenceMarks, sentenceMarks } from "./sentence-marks.js";

/** What is needed of a sentence to find it. */
type PlacedSentence = Pick<SentenceRow, "post_id" | "sentence_id" | "ordinal">;

/** Finds the sentences that a selection counts, by post and position. */
export type SentenceSelector<S extends PlacedSentence> = (selection: Selection) => S[];

/** A selector over a corpus, read once; a page that opens many numbers keeps it. */
export const sentenceSelector = <S extends SentenceRow>(
  posts: readonly PostRow[],
  rows: CorpusRows<S>,
): SentenceSelector<S> => markedSelector(posts, sentenceMarks(rows));

/** A selector over sentences whose marks are known; those that a selection must not find may be left out. */
export function markedSelector<S extends PlacedSentence>(
  posts: readonly PostRow[],
  sentencesMarked: readonly SentenceMarks<S>[],
): SentenceSelector<S> {
  const byPost = groupBy(sentencesMarked, ({ sentence }) => sentence.post_id);
  for (const marks of byPost.values()) marks.sort((a, b) => a.sentence.ordinal - b.sentence.ordinal);
  return (selection) => {
    const ids = selection.sentences && new Set(selection.sentences);
    return postsInScope(selection, posts).flatMap(({ post_id }) =>
      (byPost.get(post_id) ?? [])
        .filter((marks) => (ids?.has(marks.sentence.sentence_id) ?? true) && isSelected(selection, marks))
        .map(({ sentence }) => sentence),
    );
  };
}

/** The sentences that a selection counts, by post and position: as many as `countSelection` says. */
export const selectSentences = <S extends SentenceRow>(
  selection: Selection,
  posts: readonly PostRow[],
  rows: CorpusRows<S>,
): S[] => sentenceSelector(posts, rows)(selection);

function isSelected(
  selection: Selection,
  { voice, heading, scopes, marks }: Omit<SentenceMarks, "sentence">,
): boolean {
  if (!scopes.has(selection.source) || (heading && !selection.headings)) return false;
  if (!isHeard(voice, selection.voice)) return false;
  const found = marks.get(selection.source);
  return [selection.frame, selection.two].every(
    (frame) => frame === undefined || isHeard(found?.get(frame), selection.voice),
  );
}

const isHeard = (voice: MarkVoice | undefined, choice: VoiceChoice): boolean =>
  voice !== undefined && (choice === "all" || voice === choice);
