import { type Selection, type Settings, theseSentences } from "../domain/selection.js";
import type { Row } from "../domain/tables.js";
import { type VoiceClass, voiceClass } from "../domain/voice.js";
import { campOf } from "./camp-of.js";
import type { CorpusRows, SentenceRow } from "./corpus-rows.js";
import { selectSentences } from "./select-sentences.js";

/** A sentence as a strip draws it: one mark, which opens the one sentence. */
export interface StripSentence {
  readonly sentence: string;
  readonly ordinal: number;
  readonly post: string;
  readonly short: string;
  readonly camp: string;
  readonly label: string;
  readonly text: string;
  readonly heading: boolean;
  readonly voice: VoiceClass;
  readonly frames: readonly string[];
  readonly count: number;
  readonly of: number;
  readonly selection: Selection;
}

type Sentence = SentenceRow & Pick<Row<"sentences">, "text">;

/**
 * Every sentence of the posts in their order, marked where it has the frame under the settings. A post placed `out`
 * is left out; sentences that the settings do not count are drawn without the frame.
 */
export function stripSentences(
  rows: CorpusRows<Sentence>,
  posts: readonly Pick<Row<"posts">, "post_id" | "short" | "camp">[],
  settings: Settings,
  frame: string,
): StripSentence[] {
  const marked = new Set(selectSentences({ ...settings, frame }, posts, rows).map((d) => d.sentence_id));
  const known = new Map(posts.map((post) => [post.post_id, post]));
  return rows.sentences.flatMap((sentence) => {
    const post = known.get(sentence.post_id);
    const camp = post === undefined ? "out" : campOf(post, settings.placements);
    if (post === undefined || camp === "out") return [];
    const has = marked.has(sentence.sentence_id);
    return {
      sentence: sentence.sentence_id,
      ordinal: sentence.ordinal,
      text: sentence.text,
      post: post.post_id,
      short: post.short,
      camp,
      label: post.short,
      heading: sentence.voice === "heading",
      voice: voiceClass(sentence.voice),
      frames: has ? [frame] : [],
      count: 1,
      of: 1,
      selection: theseSentences([sentence.sentence_id]),
    };
  });
}
