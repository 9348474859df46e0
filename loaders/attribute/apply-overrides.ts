import type { VoiceOverride } from "../../src/domain/override.ts";
import type { Row } from "../../src/domain/tables.ts";

/** A quotation row before it has a number, with the marks that its voice covers. */
export interface Span extends Omit<Row<"quotes">, "quote_id" | "post_id" | "sentence_id" | "text" | "words"> {
  readonly open: number;
  readonly close: number;
}

const mark = /["“”„‟«»'‘’‚]/;

function spanOf(text: string, o: VoiceOverride): Span | null {
  if (o.kind === "own") return null;
  const open = mark.test(text.charAt(o.char_start - 1)) ? o.char_start - 1 : o.char_start;
  const close = mark.test(text.charAt(o.char_end)) ? o.char_end + 1 : o.char_end;
  const { char_start, char_end, kind, speaker_id, speaker_surface, status, source_url } = o;
  return {
    open,
    close,
    char_start,
    char_end,
    kind,
    speaker_id,
    speaker_surface,
    status,
    source_url,
    cue: null,
    slant: null,
    rule: "override",
  };
}

/** What is left of a span outside [from, to): a reported clause or block is cut, a quotation in marks goes whole. */
function cut(text: string, span: Span, from: number, to: number): Span[] {
  if (span.close <= from || span.open >= to) return [span];
  if (span.kind !== "indirect" && span.kind !== "block") return [];
  const part = (start: number, end: number): Span[] => {
    const raw = text.slice(start, end);
    const a = start + (raw.length - raw.trimStart().length);
    const b = a + raw.trim().length;
    return /[\p{L}\p{N}]/u.test(raw) && b > a
      ? [{ ...span, open: a, char_start: a, char_end: b, close: b }]
      : [];
  };
  return [...part(span.open, from), ...part(to, span.close)];
}

/**
 * Spans after an analyst's decisions: each replaces what the rules said where it stands. Of overlapping overrides
 * the later holds; one that does not lie in the text changes nothing. Rows come in order.
 */
export function applyOverrides(
  text: string,
  spans: readonly Span[],
  overrides: readonly VoiceOverride[],
): Span[] {
  let rows = [...spans];
  for (const o of overrides) {
    if (o.char_start < 0 || o.char_end > text.length || o.char_start >= o.char_end) continue;
    const span = spanOf(text, o);
    rows = rows.flatMap((row) => cut(text, row, span?.open ?? o.char_start, span?.close ?? o.char_end));
    if (span !== null) rows.push(span);
  }
  return rows.sort((a, b) => a.char_start - b.char_start);
}
