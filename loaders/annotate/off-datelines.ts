import type { Row } from "../../src/domain/tables.ts";

/** Stands in a text. */
interface Span {
  readonly char_start: number;
  readonly char_end: number;
}

/**
 * The spans that begin in no date line of the post: the day, the byline and the head of a mail say who wrote and when, so that neither a frame nor
 * a mention is made of them ("14 March" is no march). All of them where the post has no date line.
 */
export function offDatelines<T extends Span>(
  spans: readonly T[],
  paragraphs: readonly Pick<Row<"paragraphs">, "kind" | "char_start" | "char_end">[],
): readonly T[] {
  const lines = paragraphs.filter(({ kind }) => kind === "dateline");
  if (lines.length === 0) return spans;
  return spans.filter(
    ({ char_start: at }) => !lines.some((line) => at >= line.char_start && at < line.char_end),
  );
}
