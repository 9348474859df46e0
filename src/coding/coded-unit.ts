import type { SentenceCode } from "../domain/sentence-code.js";

/** A stretch of a post with what one coder says of it. Offsets are UTF-16 code units of the post's text. */
export interface CodedUnit extends SentenceCode {
  readonly post_id: string;
  readonly char_start: number;
  readonly char_end: number;
  /** What the coder noted, as the file has it; absent where nothing. */
  readonly note?: string;
}

/** Where a unit stands. */
export type Place = Pick<CodedUnit, "post_id" | "char_start" | "char_end">;

/** By post, then from its start on. */
export const inOrder = (a: Place, b: Place): number =>
  a.post_id === b.post_id
    ? a.char_start - b.char_start || a.char_end - b.char_end
    : a.post_id < b.post_id
      ? -1
      : 1;

/** The code with the frame put in or, where it holds it, taken out. */
export const withFrame = ({ frames, toward }: SentenceCode, frame: string): SentenceCode => ({
  frames: frames.includes(frame) ? frames.filter((id) => id !== frame) : [...frames, frame],
  toward,
});

/** The code with a position toward the target; null takes it out. */
export function withPosition(
  { frames, toward }: SentenceCode,
  target: string,
  position: number | null,
): SentenceCode {
  const { [target]: _, ...rest } = toward;
  return { frames, toward: position === null ? rest : { ...rest, [target]: position } };
}

/** A sentence coded as answering no question and judging no target. */
export const noCode: SentenceCode = { frames: [], toward: {} };

/** Whether some of the codes give other frames than the rest. */
export function differ(codes: Iterable<SentenceCode>): boolean {
  const [first, ...others] = codes;
  return first !== undefined && others.some((code) => !sameFrames(first, code));
}

const sameFrames = (a: SentenceCode, b: SentenceCode): boolean =>
  a.frames.length === b.frames.length && a.frames.every((id) => b.frames.includes(id));
