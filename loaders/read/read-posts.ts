import type { Publish } from "../../src/domain/contest.ts";
import { Cells } from "./cells.ts";
import { type DateOrder, dateOrder, orderNotes } from "./date-order.ts";
import { type Diagnostic, diagnostic, quoted } from "./diagnostic.ts";
import type { PostRow } from "./folder.ts";
import { folderCamp } from "./folder-camp.ts";
import { nearest } from "./nearest.ts";
import { postFile } from "./post-file.ts";
import type { Known } from "./read-rows.ts";
import { readTable, type TableRead, type TableRow } from "./read-table.ts";

const levels = ["none", "excerpt", "full"] as const satisfies readonly Publish[];
const optional =
  "short title author outlet published published_basis published_within published_note camp camp_basis camp_note genre source_url publish".split(
    " ",
  );

/** The rows of `posts.csv`. */
export interface PostsRead {
  readonly rows: readonly PostRow[];
  /** Whether the file may have kept texts from being shown and that cannot be told any more. */
  readonly hidesAll: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `posts.csv`; null where it has no text that can be read or, as `isThere` tells, where there is no such file. A row whose file is not there
 * is kept out. Of two rows for a file the first holds, but for `publish`, of which the narrower does.
 *
 * What may be shown fails closed. A cell of `publish` that cannot be read, or that is in a row with too few or too many cells, shows nothing of its post.
 * A file that cannot be read, or that misspells the column, shows nothing of any.
 */
export function readPostRows(source: string | null, known: Known, isThere = source !== null): PostsRead {
  if (source === null)
    return {
      rows: [],
      hidesAll: isThere,
      diagnostics: isThere ? [hidden(null, "the file cannot be read")] : [],
    };
  const table = readTable(source, { file: "posts.csv", needed: ["file"], optional });
  const diagnostics = [...table.diagnostics];
  const fault = faultOfAll(table);
  if (fault !== null) diagnostics.push(hidden(1, fault));
  const days = table.rows.map((row) => ({ line: row.line, value: row.cell("published") }));
  const order = dateOrder(days);
  diagnostics.push(...orderNotes("posts.csv", days, order));
  const rows = new Map<string, PostRow>();
  for (const row of table.rows) {
    const cells = new Cells(row, (found) => diagnostics.push(found));
    const file = postFile(cells, "file", known.files);
    if (file === null) continue;
    const before = rows.get(file);
    if (before === undefined) rows.set(file, postRow(cells, file, known, publishCell(cells, table), order));
    else {
      cells.fault("error", "duplicate-row", `second row for ${quoted(file)}`, "keep one row a file");
      rows.set(file, { ...before, publish: narrower(before.publish, publishCell(cells, table)) });
    }
  }
  return { rows: [...rows.values()], hidesAll: fault !== null, diagnostics };
}

function postRow(
  cells: Cells,
  file: string,
  known: Known,
  publish: Publish | null,
  order: DateOrder | null,
): PostRow {
  const text = (column: string) => cells.text(column);
  const camps = known.contest.camps.map((camp) => camp.id);
  const published = cells.date("published", order);
  const camp = campIn(cells, file, camps);
  const [hasDay, hasCamp] = [!cells.isLost("published", published), !cells.isLost("camp", camp)];
  const published_basis = cells.choice("published_basis", ["stated", "inferred", "unknown"]);
  const published_within = cells.number("published_within");
  const camp_basis = cells.choice("camp_basis", ["stated", "implied", "assigned", "unknown"]);
  return {
    file,
    line: cells.row.line,
    short: text("short"),
    title: text("title"),
    author: text("author"),
    outlet: text("outlet"),
    published,
    published_basis: hasDay ? published_basis : null,
    published_within: hasDay ? published_within : null,
    published_note: hasDay ? text("published_note") : null,
    camp,
    camp_basis: hasCamp ? camp_basis : null,
    camp_note: hasCamp ? text("camp_note") : null,
    genre: text("genre"),
    source_url: cells.address("source_url"),
    publish,
  };
}

/** The camp of a row; of a contest that has none, as is reported of it, every one is unknown and none worth a word. */
function campIn(cells: Cells, file: string, camps: readonly string[]): string | null {
  if (camps.length === 0) return cells.text("camp") === "none" ? "none" : null;
  return cells.choice("camp", [...camps, "none"], "error", campInstead(file, camps));
}

/** Which camp holds in place of one that cannot be read, where the folder gives it; else empty. */
function campInstead(file: string, camps: readonly string[]): string {
  const folder = folderCamp(file, camps);
  return folder === null
    ? ""
    : `; until then its folder's camp, ${folder}, holds, or the one that the file itself names`;
}

/** What may be shown of a post. What cannot be read shows nothing: it may have been meant to. */
function publishCell(cells: Cells, table: TableRead): Publish | null {
  if (table.columns.includes("publish") && !isWhole(cells.row, table)) {
    cells.fault(
      "error",
      "publish-lost",
      "nothing of the post's text is shown, because its publish cell may have shifted",
      "give the line as many cells as the first has",
    );
    return "none";
  }
  return cells.choice("publish", levels) ?? (cells.text("publish") === null ? null : "none");
}

const isWhole = ({ width }: TableRow, { columns }: TableRead): boolean => width === columns.length;

const narrower = (one: Publish | null, two: Publish | null): Publish | null =>
  levels.find((level) => level === one || level === two) ?? null;

/** Why no cell of `publish` can be trusted; null where they can, or where the first line has no such column. */
function faultOfAll({ columns, diagnostics }: TableRead): string | null {
  if (columns.length === 0) return "the file is empty";
  const misspelt = columns.find((column) => !optional.includes(column) && namesPublish(column));
  if (misspelt !== undefined) return `a column may be meant for publish: ${quoted(misspelt)}`;
  const isUnread = diagnostics.some(({ severity }) => severity === "error");
  return isUnread && columns.includes("publish") ? "its rows cannot be read" : null;
}

/** Whether a column is, or holds between other marks than commas, a misspelling of `publish`. */
const namesPublish = (column: string): boolean =>
  column.split(/[;\t|]/).some((name) => nearest(name, optional) === "publish");

const hidden = (line: number | null, why: string): Diagnostic =>
  diagnostic(
    "error",
    "publish-lost",
    { file: "posts.csv", line },
    `nothing of any post's text is shown, because what may be shown of each is not known: ${why}`,
    "correct the file, or take it out if no row has a cell under publish",
  );
