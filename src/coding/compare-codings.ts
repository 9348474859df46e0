import { frameAgreement } from "../analysis/frame-agreement.js";
import type { FrameAgreement } from "../domain/agreement.js";
import type { ReaderPost, ReaderSentence } from "../domain/reader.js";
import type { SentenceCode } from "../domain/sentence-code.js";
import { differ, type Place } from "./coded-unit.js";

/** Finds the code that the one at the desk gave a unit. */
export type CodeOf = (place: Place) => SentenceCode | null;

/** What several coders say of one sentence, by coder. */
export interface Compared {
  readonly post_id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly codes: ReadonlyMap<string, SentenceCode>;
}

/** Who sits at the desk, by what name, and the codes given there. */
export interface AtDesk {
  readonly id: string;
  readonly codeOf: CodeOf;
}

/** Sentences with the codes of `coders`, as their files have them, and of whoever sits at the desk; those that fewer than two of them coded are left out. */
export function comparedSentences(
  posts: readonly ReaderPost[],
  coders: readonly string[],
  desk: AtDesk | null,
): Compared[] {
  return posts.flatMap(({ post_id, text, sentences }) =>
    sentences.flatMap((sentence): Compared[] => {
      const { ordinal, char_start, char_end } = sentence;
      const own = desk?.codeOf({ post_id, char_start, char_end }) ?? null;
      const said = coders.map((coder) => [coder, codeBy(sentence, coder)] as const);
      const all = desk === null ? said : [...said, [desk.id, own] as const];
      const codes = new Map(all.flatMap(([coder, code]) => (code === null ? [] : [[coder, code] as const])));
      return codes.size < 2 ? [] : [{ post_id, ordinal, text: text.slice(char_start, char_end), codes }];
    }),
  );
}

const codeBy = ({ codes = {} }: ReaderSentence, coder: string): SentenceCode | null =>
  Object.hasOwn(codes, coder) ? (codes[coder] ?? null) : null;

/** Agreement on each frame over the sentences that two coders or more coded. */
export function agreementOf(compared: readonly Compared[], frames: readonly string[]): FrameAgreement[] {
  const id = ({ post_id, ordinal }: Compared): string => `${post_id}:${ordinal}`;
  const sentences = compared.map((sentence) => ({
    sentence_id: id(sentence),
    coders: [...sentence.codes.keys()],
  }));
  const frame_hits = compared.flatMap((sentence) =>
    [...sentence.codes].flatMap(([coder, code]) =>
      code.frames.map((frame_id) => ({ frame_id, coder, sentence_id: id(sentence) })),
    ),
  );
  return frameAgreement(frames, { sentences, frame_hits });
}

/** The sentences to which their coders give different frames. */
export const differing = (compared: readonly Compared[]): Compared[] =>
  compared.filter(({ codes }) => differ(codes.values()));

/** Ids of those who coded a sentence of the posts, in order. */
export const codersOf = (posts: readonly ReaderPost[]): string[] =>
  [
    ...new Set(posts.flatMap(({ sentences }) => sentences.flatMap(({ codes }) => Object.keys(codes ?? {})))),
  ].sort();
