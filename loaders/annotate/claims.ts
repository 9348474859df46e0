import { itemAt } from "../../src/analysis/locate.ts";
import type { Row } from "../../src/domain/tables.ts";
import { type Diagnostic, diagnostic, quoted } from "../read/diagnostic.ts";
import type { ClaimCheck } from "../read/folder.ts";
import { findFigures } from "./figures.ts";
import type { AnnotatedPost } from "./names/mentions.ts";

/**
 * Claims of a post, in order: its figures (see `findFigures`), and the assertions that `checks`, its rows of `claims.csv`, add.
 *
 * A check goes to the figure that it overlaps; of several, to the one of its value, or so many thousands or millions. It brings its words,
 * verdict, note, source and, where given, value and unit. A check without a figure makes a claim of its own. One whose words do not stand exactly once
 * in the post is reported and left out; the words are told where the post may be quoted.
 */
export function findClaims(
  post: AnnotatedPost,
  checks: readonly ClaimCheck[],
  mayQuote = true,
): { rows: readonly Row<"claims">[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const rows = post.sentences.flatMap((sentence) => figureRows(post, sentence));
  const settled = new Set<number>();
  for (const check of checks) {
    const at = placeOf(check, post.text);
    if (at === null) {
      diagnostics.push(misplaced(check, post.text, mayQuote));
      continue;
    }
    const span = { char_start: at, char_end: at + check.text.length };
    const index = figureUnder(rows, span, check.value, settled);
    const figure = index === null ? undefined : rows[index];
    const sentence = itemAt(post.sentences, at);
    if (index !== null && figure !== undefined) {
      rows[index] = checked(widened(post.text, figure, span), check);
      settled.add(index);
    } else if (sentence !== null)
      settled.add(rows.push(checked(claim(post, sentence, { ...span, value: null, unit: null }), check)) - 1);
  }
  return { rows: rows.sort((a, b) => a.char_start - b.char_start || a.char_end - b.char_end), diagnostics };
}

const figureRows = (post: AnnotatedPost, sentence: Row<"sentences">): Row<"claims">[] =>
  findFigures(post.text.slice(sentence.char_start, sentence.char_end)).map(({ start, end, value, unit }) => {
    const [char_start, char_end] = [sentence.char_start + start, sentence.char_start + end];
    return claim(post, sentence, { char_start, char_end, value, unit });
  });

function claim(
  post: AnnotatedPost,
  sentence: Row<"sentences">,
  { char_start, char_end, value, unit }: Pick<Row<"claims">, "char_start" | "char_end" | "value" | "unit">,
): Row<"claims"> {
  return {
    post_id: post.post_id,
    sentence_id: sentence.sentence_id,
    char_start,
    char_end,
    text: post.text.slice(char_start, char_end),
    value,
    unit,
    verdict: null,
    source_url: null,
    note: null,
    voice: itemAt(post.tokens, char_start)?.voice ?? sentence.voice,
  };
}

type CharSpan = Pick<Row<"claims">, "char_start" | "char_end">;

/** A figure widened to the words that were checked. */
function widened(text: string, row: Row<"claims">, span: CharSpan): Row<"claims"> {
  const char_start = Math.min(row.char_start, span.char_start);
  const char_end = Math.max(row.char_end, span.char_end);
  return { ...row, char_start, char_end, text: text.slice(char_start, char_end) };
}

const checked = (row: Row<"claims">, check: ClaimCheck): Row<"claims"> => ({
  ...row,
  value: check.value ?? row.value,
  unit: check.unit ?? row.unit,
  verdict: check.verdict,
  source_url: check.source_url,
  note: check.note,
});

/** The figure that a check is about, among those that overlap it and that no check has taken; null where none does. */
function figureUnder(
  rows: readonly Row<"claims">[],
  { char_start, char_end }: CharSpan,
  value: number | null,
  settled: ReadonlySet<number>,
): number | null {
  const under = [...rows.keys()].filter((index) => {
    const row = rows[index];
    return row !== undefined && !settled.has(index) && row.char_start < char_end && row.char_end > char_start;
  });
  if (value === null) return under[0] ?? null;
  const told = (index: number): number => rows[index]?.value ?? Number.NaN;
  return (
    under.find((index) => told(index) === value) ??
    under.find((index) => multiples.has(told(index) / value)) ??
    null
  );
}

/** How a check may write a figure whose unit holds what multiplies it: 162 of "GBP million". */
const multiples: ReadonlySet<number> = new Set([1e3, 1e6, 1e9]);

/** Where a check's words stand, either apostrophe and any space alike; null unless exactly once. */
function placeOf(check: ClaimCheck, text: string): number | null {
  for (const [wanted, source] of [
    [check.text, text],
    [alike(check.text), alike(text)],
  ] as const) {
    const at = source.indexOf(wanted);
    if (at >= 0) return source.indexOf(wanted, at + 1) < 0 ? at : null;
  }
  return null;
}

/** The same text, unit for unit, with straight marks and plain spaces. */
const alike = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s/g, " ");

function misplaced(check: ClaimCheck, text: string, mayQuote: boolean): Diagnostic {
  const words = mayQuote ? `: ${quoted(check.text)}` : "";
  const place = { file: "claims.csv", line: check.line };
  return alike(text).includes(alike(check.text))
    ? diagnostic(
        "error",
        "claim-twice",
        place,
        `occurs more than once in ${check.post_file}${words}`,
        "copy more of the words around it",
      )
    : diagnostic(
        "error",
        "claim-not-found",
        place,
        `not in ${check.post_file}${words}`,
        "copy the words from the page of the post, once and exactly",
      );
}
