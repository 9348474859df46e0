import { readFrameIds, readPosition, towardPrefix } from "../../src/domain/coding-cells.ts";
import type { Frame } from "../../src/domain/contest.ts";
import { withoutExtension } from "../../src/domain/post-key.ts";
import type { Cells } from "./cells.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "./diagnostic.ts";
import type { CodingFile, CodingRow } from "./folder.ts";
import { postSpan } from "./post-file.ts";
import { eachRow, type Known } from "./read-rows.ts";
import { readTable } from "./read-table.ts";

/**
 * Reads one coder's file. The coder is the `coder` column's, else the file's name. A row without a readable
 * span, of another coder than the first row's, or with a frame or position that cannot be read is reported; a bad
 * frame or position is left out of its row. Without a codebook any frame id stands.
 */
export function readCoding(
  file: string,
  source: string,
  known: Known,
  frames: readonly Frame[],
): { coding: CodingFile; diagnostics: readonly Diagnostic[] } {
  const spec = {
    file,
    needed: ["post_file", "char_start", "char_end", "frames"],
    optional: ["coder", "kind", "note"],
    prefix: towardPrefix,
  };
  const columns = readTable(source, spec).columns.filter((column) => column.startsWith(towardPrefix));
  let coder: string | null = null;
  const { rows, diagnostics } = eachRow(source, spec, (cells): CodingRow | null => {
    const span = postSpan(cells, known.files);
    coder ??= cells.text("coder");
    if ((cells.text("coder") ?? coder) !== coder) {
      const message = `coder ${quoted(cells.text("coder"))} in the file of ${quoted(coder)}`;
      return cells.fault("error", "two-coders", message, "keep one file a coder");
    }
    if (span === null) return null;
    const toward = Object.fromEntries(
      columns.flatMap((column) => {
        const value = position(cells, column);
        return value === null ? [] : [[column.slice(towardPrefix.length), value]];
      }),
    );
    return { line: cells.row.line, ...span, frames: framesOf(cells, frames), toward };
  });
  const name = withoutExtension(file.replace(/^.*\//, ""));
  const targets = columns.map((column) => column.slice(towardPrefix.length));
  const strange = strangeTargets(file, targets, known);
  return { coding: { file, coder: coder ?? name, targets, rows }, diagnostics: [...diagnostics, ...strange] };
}

function framesOf(cells: Cells, frames: readonly Frame[]): readonly string[] {
  const ids = frames.map((frame) => frame.id);
  const named = readFrameIds(cells.text("frames") ?? "");
  if (frames.length === 0) return named;
  return named.filter((id) => {
    if (ids.includes(id)) return true;
    cells.fault("error", "unknown-frame", `unknown frame: ${quoted(id)}`, expectedOneOf(id, ids));
    return false;
  });
}

function position(cells: Cells, column: string): number | null {
  const value = cells.text(column);
  if (value === null) return null;
  const read = readPosition(value);
  if (read !== null) return read;
  const message = `${column} is no position: ${quoted(value)}`;
  return cells.fault(
    "error",
    "bad-position",
    message,
    "write -1, 0 or 1, or leave it empty where not evaluated",
  );
}

function strangeTargets(file: string, targets: readonly string[], known: Known): Diagnostic[] {
  const ids = known.entities.map((entity) => entity.id);
  if (ids.length === 0) return [];
  return targets
    .filter((id) => !ids.includes(id))
    .map((id) =>
      diagnostic(
        "warning",
        "unknown-entity",
        { file, line: 1 },
        `column toward_${id} names no entity`,
        expectedOneOf(id, ids),
      ),
    );
}
