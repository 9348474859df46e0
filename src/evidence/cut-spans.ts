/** A stretch of text in which the same spans hold throughout. */
export interface Stretch<S> {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly S[];
}

interface Span {
  readonly char_start: number;
  readonly char_end: number;
}

/**
 * Cuts `[start, end)` at every edge of the spans that reach into it, so that overlapping layers can be drawn as
 * stretches side by side. Stretches come in order, touch each other and cover the whole; an empty range gives none.
 */
export function cutSpans<S extends Span>(start: number, end: number, spans: readonly S[]): Stretch<S>[] {
  const reaching = spans.filter(({ char_start, char_end }) => char_start < end && char_end > start);
  const edges = new Set([start, end]);
  for (const { char_start, char_end } of reaching) {
    edges.add(Math.max(start, char_start));
    edges.add(Math.min(end, char_end));
  }
  const ordered = [...edges].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((from, i) => {
    const to = ordered[i + 1] ?? end;
    return { start: from, end: to, spans: reaching.filter((s) => s.char_start <= from && s.char_end >= to) };
  });
}
