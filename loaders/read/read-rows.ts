import type { Contest, Entity } from "../../src/domain/contest.ts";
import type { Row } from "../../src/domain/tables.ts";
import { readVerdict, type Verdict, verdicts } from "../../src/domain/verdict.ts";
import { voices } from "../../src/domain/voice.ts";
import { Cells } from "./cells.ts";
import { type DateOrder, dateOrder, orderNotes } from "./date-order.ts";
import { type Diagnostic, expectedOneOf, quoted } from "./diagnostic.ts";
import type { ClaimCheck, ImplicitMention, OverrideRow, Referent } from "./folder.ts";
import { postFile, postSpan } from "./post-file.ts";
import { readTable, type TableSpec } from "./read-table.ts";

export interface Rows<T> {
  readonly rows: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What rows may refer to. */
export interface Known {
  readonly contest: Contest;
  readonly entities: readonly Entity[];
  /** Paths of the files under `posts/`. */
  readonly files: readonly string[];
}

/** Kinds that an analyst can give a span: what a heading is, the segment stage decides. */
const kinds = voices.filter((voice) => voice !== "heading");

const statuses = ["attributed", "unresolved", "orphan", "none"] as const;

/** Reads every row of a table, with the order of the dates in its column `date`; a row for which `one` gives null is left out. */
export function eachRow<T>(
  source: string | null,
  spec: TableSpec,
  one: (cells: Cells, order: DateOrder | null) => T | null,
): Rows<T> {
  if (source === null) return { rows: [], diagnostics: [] };
  const table = readTable(source, spec);
  const days = table.rows.map((row) => ({ line: row.line, value: row.cell("date") }));
  const order = dateOrder(days);
  const diagnostics = [...table.diagnostics, ...orderNotes(spec.file, days, order)];
  const rows = table.rows.flatMap((row) => {
    const item = one(new Cells(row, (found) => diagnostics.push(found)), order);
    return item === null ? [] : [item];
  });
  return { rows, diagnostics };
}

/** Reads `events.csv`; an event without a day or a label is left out. */
export function readEvents(source: string | null): Rows<Row<"events">> {
  const spec = { file: "events.csv", needed: ["date", "label"], optional: ["kind", "source_url", "note"] };
  return eachRow(source, spec, (cells, order) => {
    const date = cells.date("date", order);
    const label = cells.text("label");
    if (cells.text("date") === null)
      return cells.fault("error", "bad-date", "event without a date", "write YYYY-MM-DD, such as 2016-09-01");
    if (date === null) return null;
    if (label === null) return cells.fault("error", "no-label", "event without a label", "say what happened");
    return { date, label, kind: cells.text("kind"), source_url: cells.address("source_url") };
  });
}

/** Reads `claims.csv`; whether the words stand in the post is for `findClaims` to see. */
export function readClaims(source: string | null, known: Known): Rows<ClaimCheck> {
  const optional = ["value", "unit", "verdict", "note", "source_url"];
  return eachRow(source, { file: "claims.csv", needed: ["post_file", "text"], optional }, (cells) => {
    const post_file = postFile(cells, "post_file", known.files);
    const text = cells.text("text");
    if (post_file === null) return null;
    if (text === null)
      return cells.fault(
        "error",
        "no-text",
        "claim without text",
        "copy the words from the page of the post, once and exactly",
      );
    const [value, source_url] = [cells.number("value"), cells.address("source_url")];
    const words = { unit: cells.text("unit"), verdict: verdictOf(cells), note: cells.text("note") };
    return { line: cells.row.line, post_file, text, value, ...words, source_url };
  });
}

function verdictOf(cells: Cells): Verdict | null {
  const value = cells.text("verdict");
  if (value === null) return null;
  return (
    readVerdict(value) ??
    cells.fault(
      "error",
      "unknown-verdict",
      `unknown verdict, counted as not checked: ${quoted(value)}`,
      expectedOneOf(value, verdicts),
    )
  );
}

/** Reads `voices.csv`. Without a status, a named speaker means attributed and no speaker means none. */
export function readOverrides(source: string | null, known: Known): Rows<OverrideRow> {
  const optional = ["speaker_id", "speaker_surface", "status", "source_url", "note"];
  const spec = { file: "voices.csv", needed: ["post_file", "char_start", "char_end", "kind"], optional };
  return eachRow(source, spec, (cells) => {
    const span = postSpan(cells, known.files);
    const kind = cells.choice("kind", kinds);
    if (span === null) return null;
    if (kind === null)
      return cells.fault(
        "error",
        "no-kind",
        "override without a kind",
        `expected one of ${kinds.join(", ")}`,
      );
    const speaker_id = entityId(cells, "speaker_id", known.entities);
    const speaker_surface = cells.text("speaker_surface");
    const named = speaker_id !== null || speaker_surface !== null;
    const { post_file, char_start, char_end } = span;
    return {
      line: cells.row.line,
      post_file,
      char_start,
      char_end,
      kind,
      speaker_id,
      speaker_surface,
      status: cells.choice("status", statuses) ?? (named ? "attributed" : "none"),
      source_url: cells.address("source_url"),
      note: cells.text("note"),
    };
  });
}

/** Reads `implicit.csv`; a row without a known entity is left out. */
export function readImplicit(source: string | null, known: Known): Rows<ImplicitMention> {
  const spec = {
    file: "implicit.csv",
    needed: ["post_file", "char_start", "char_end", "entity_id"],
    optional: ["note"],
  };
  return eachRow(source, spec, (cells) => {
    const span = postSpan(cells, known.files);
    const entity_id = entityId(cells, "entity_id", known.entities);
    if (span === null || entity_id === null) return null;
    return { line: cells.row.line, ...span, entity_id, note: cells.text("note") };
  });
}

/** Reads `referents.csv`; a row that does not say whom is left out. */
export function readReferents(source: string | null, known: Known): Rows<Referent> {
  const needed = ["post_file", "char_start", "char_end", "referent"];
  return eachRow(source, { file: "referents.csv", needed, optional: ["note"] }, (cells) => {
    const span = postSpan(cells, known.files);
    const referent = cells.text("referent");
    if (span === null) return null;
    if (referent === null)
      return cells.fault(
        "error",
        "no-referent",
        "pronoun without a referent",
        "say whom it means, or leave the row out",
      );
    return { line: cells.row.line, ...span, referent, note: cells.text("note") };
  });
}

function entityId(cells: Cells, column: string, entities: readonly Entity[]): string | null {
  const value = cells.text(column);
  if (value === null || entities.some((entity) => entity.id === value)) return value;
  const ids = entities.map((entity) => entity.id);
  return cells.fault(
    "error",
    "unknown-entity",
    `unknown ${column}: ${quoted(value)}`,
    expectedOneOf(value, ids),
  );
}
