import { boundedId } from "../../src/domain/bounded-id.ts";
import type { Contest, Entity } from "../../src/domain/contest.ts";
import { holdsSeveral, postKey, withoutExtension } from "../../src/domain/post-key.ts";
import type { Row } from "../../src/domain/tables.ts";
import { readVerdict, type Verdict, verdicts } from "../../src/domain/verdict.ts";
import { voices } from "../../src/domain/voice.ts";
import { Cells } from "./cells.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "./diagnostic.ts";
import type { ClaimCheck, ImplicitMention, OverrideRow, Referent } from "./folder.ts";
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

/** Reads every row of a table; a row for which `one` gives null is left out. */
export function eachRow<T>(source: string | null, spec: TableSpec, one: (cells: Cells) => T | null): Rows<T> {
  if (source === null) return { rows: [], diagnostics: [] };
  const table = readTable(source, spec);
  const diagnostics = [...table.diagnostics];
  const rows = table.rows.flatMap((row) => {
    const item = one(new Cells(row, (found) => diagnostics.push(found)));
    return item === null ? [] : [item];
  });
  return { rows, diagnostics };
}

/** Reads `events.csv`; an event without a day or a label is left out. */
export function readEvents(source: string | null): Rows<Row<"events">> {
  const spec = { file: "events.csv", needed: ["date", "label"], optional: ["kind", "source_url", "note"] };
  return eachRow(source, spec, (cells) => {
    const date = cells.date("date");
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
        "copy the words from the post, once and exactly",
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

/**
 * The post that a cell names: a path under `posts/`, with or without its ending, or a post's id. The id of a post in a
 * file of several begins with the file's and `--`; whether the file holds it is not known yet.
 */
export function postFile(cells: Cells, column: string, files: readonly string[]): string | null {
  const value = cells.text(column)?.replace(/^posts\//, "") ?? null;
  if (value === null)
    return cells.fault(
      "error",
      "no-post",
      `no ${column}`,
      "name a file under posts/, such as 001-a-title.txt",
    );
  const file = namesOf(files).get(value);
  if (file !== undefined) return file;
  if (isInFile(value, files)) return boundedId(value);
  return cells.fault(
    "error",
    "unknown-post",
    `no such post file: ${quoted(value)}`,
    expectedOneOf(value, files),
  );
}

/** Whether an id begins as those of posts in a file of several; `--` may stand in a file's own id too. */
export function isInFile(id: string, files: readonly string[]): boolean {
  const named = namesOf(files);
  for (let at = id.indexOf("--"); at >= 0; at = id.indexOf("--", at + 1))
    if (holdsSeveral(named.get(id.slice(0, at)) ?? "")) return true;
  return false;
}

const namesByFiles = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The file that each path, path without its ending and post id names; of several files the first. */
function namesOf(files: readonly string[]): ReadonlyMap<string, string> {
  const known = namesByFiles.get(files);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  const add = (name: string, file: string) => {
    if (!names.has(name)) names.set(name, file);
  };
  for (const file of files) for (const name of [file, postKey(file), withoutExtension(file)]) add(name, file);
  namesByFiles.set(files, names);
  return names;
}

/** Post and span of a row; null, and reported, where the offsets make no span. */
export function postSpan(cells: Cells, files: readonly string[]) {
  const post_file = postFile(cells, "post_file", files);
  const char_start = cells.offset("char_start");
  const char_end = cells.offset("char_end");
  if (post_file === null || char_start === null || char_end === null) return null;
  if (char_end > char_start) return { post_file, char_start, char_end };
  const message = `span ends at ${char_end}, before or where it starts: ${char_start}`;
  return cells.fault("error", "bad-offset", message, "let char_end be one past the span's last character");
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

/** Reports entities and posts that a contest names and the folder lacks; without entities any id stands. */
export function contestReferences(known: Known): Diagnostic[] {
  const place = { file: "contest.yaml", line: null };
  const missing = (what: string, named: readonly string[], ids: readonly string[]) =>
    [...new Set(named)]
      .filter((id) => !ids.includes(id))
      .map((id) =>
        diagnostic(
          "warning",
          `unknown-${what}`,
          place,
          `unknown ${what}: ${quoted(id)}`,
          expectedOneOf(id, ids),
        ),
      );
  const ids = known.entities.map((entity) => entity.id);
  const posts = known.files.map(postKey);
  const placed = known.contest.settings
    .map(({ post }) => post)
    .filter((post) => !isInFile(post, known.files));
  return [
    ...(ids.length === 0
      ? []
      : missing("entity", [...known.contest.candidates, ...known.contest.targets], ids)),
    ...missing("post", placed, posts),
  ];
}
