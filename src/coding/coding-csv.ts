import { csvFormatRow, csvParseRows } from "npm:d3-dsv";
import { readFrameIds, readPosition, towardPrefix } from "../domain/coding-cells.js";
import { postKey } from "../domain/post-key.js";
import { type CodedUnit, inOrder } from "./coded-unit.js";

/**
 * A coder's file as the contest's `coding/` holds it: a row a unit, in the order of posts and of their text; a column a target, and one of notes where
 * there are any. Ids stand as they are, for one made inert against spreadsheets would be the id of another post.
 */
export function toCodingCsv(coder: string, units: readonly CodedUnit[], targets: readonly string[]): string {
  const named = [...new Set([...targets, ...units.flatMap(({ toward }) => Object.keys(toward))])];
  const hasNotes = units.some(({ note }) => note !== undefined);
  const columns = ["coder", "post_file", "char_start", "char_end", "kind", "frames"];
  const rows = units
    .toSorted(inOrder)
    .map(({ post_id, char_start, char_end, frames, toward, note = "" }) => [
      coder,
      post_id,
      String(char_start),
      String(char_end),
      "sentence",
      frames.join(";"),
      ...named.map((target) => String(toward[target] ?? "")),
      ...(hasNotes ? [note] : []),
    ]);
  const header = [...columns, ...named.map((target) => towardPrefix + target), ...(hasNotes ? ["note"] : [])];
  return [header, ...rows].map((row) => `${csvFormatRow(row)}\r\n`).join("");
}

/** What a coder's file holds, and the lines that could not be read, each with its fault. */
export interface ReadCoding {
  readonly coder: string | null;
  readonly units: readonly CodedUnit[];
  readonly faults: readonly string[];
}

/**
 * Reads a coder's file. A row that names no post of `posts`, has no span or a position other than -1, 0 and 1 is told and left out. Frames stand
 * as they are. Throws where a column is missing.
 */
export function readCodingCsv(text: string, posts: readonly string[]): ReadCoding {
  const { columns, rows } = rowsOf(text);
  const missing = ["post_file", "char_start", "char_end", "frames"].filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new Error(
      `The file has no column ${missing.join(", ")}; a coding file has post_file, char_start, char_end and frames.`,
    );
  const known = new Set(posts);
  const faults: string[] = [];
  const units = rows.flatMap((row, i): CodedUnit[] => {
    const read = unitOf(row, known);
    if (typeof read !== "string") return [read];
    faults.push(`line ${i + 2}: ${read}`);
    return [];
  });
  return { coder: rows.find(({ coder }) => coder)?.coder ?? null, units, faults };
}

/** Rows by column. The library's own way to objects makes code of the first line, which the site's policy refuses. */
function rowsOf(text: string): { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] } {
  const [columns = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ""));
  return {
    columns,
    rows: rows.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""]))),
  };
}

type CsvRow = Readonly<Record<string, string | undefined>>;

function unitOf(row: CsvRow, posts: ReadonlySet<string>): CodedUnit | string {
  const named = row.post_file?.trim() ?? "";
  const post_id = [named, postKey(named)].find((id) => posts.has(id));
  if (post_id === undefined) return `no post ${JSON.stringify(named)} in this corpus`;
  const [char_start, char_end] = [offset(row.char_start), offset(row.char_end)];
  if (char_start === null || char_end === null || char_end <= char_start)
    return `no span: ${JSON.stringify(`${row.char_start} to ${row.char_end}`)}`;
  const toward: Record<string, number> = {};
  for (const [column, value = ""] of Object.entries(row)) {
    if (!column.startsWith(towardPrefix) || value.trim() === "") continue;
    const position = readPosition(value.trim());
    if (position === null)
      return `${column} is no position: ${JSON.stringify(value)}; a position is -1, 0 or 1`;
    toward[column.slice(towardPrefix.length)] = position;
  }
  const frames = readFrameIds(row.frames ?? "");
  const coded = { post_id, char_start, char_end, frames, toward };
  const note = row.note ?? "";
  return note.trim() === "" ? coded : { ...coded, note };
}

const offset = (text: string | undefined): number | null =>
  /^\d+$/.test(text?.trim() ?? "") ? Number(text) : null;
