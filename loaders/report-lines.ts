import { join } from "node:path";
import { groupBy } from "../src/analysis/group-by.ts";
import type { Diagnostic } from "./read/diagnostic.ts";

export interface ReportLine {
  readonly severity: Diagnostic["severity"];
  readonly text: string;
}

const ranks = ["error", "warning", "note"];
/** Diagnostics of one rule in full before the rest of them are counted; one more is printed rather than counted. */
const inFull = 3;

/**
 * What a load prints of its diagnostics, gravest first, with paths as seen from where it was started: of each rule the first few, and
 * how many more there are in which files, so that many of one kind do not hide the others.
 */
export function reportLines(data: string, diagnostics: readonly Diagnostic[]): ReportLine[] {
  const kinds = groupBy(diagnostics, ({ severity, rule }) => `${severity} ${rule}`);
  return [...kinds.values()]
    .sort(([a], [b]) => ranks.indexOf(a?.severity ?? "") - ranks.indexOf(b?.severity ?? ""))
    .flatMap((kind) => {
      const shown = kind.length === inFull + 1 ? kind : kind.slice(0, inFull);
      const lines = shown.map(({ severity, file, line, message, remedy }) => ({
        severity,
        text: `${join(data, file)}${line === null ? "" : `:${line}`}: ${message}; ${remedy}`,
      }));
      const rest = kind.slice(shown.length);
      return rest.length === 0 ? lines : [...lines, { severity: "note" as const, text: countOf(data, rest) }];
    });
}

function countOf(data: string, rest: readonly Diagnostic[]): string {
  const files = [...new Set(rest.map(({ file }) => file))];
  const [first = ""] = files;
  const where = files.length === 1 ? join(data, first) : `${files.length} files`;
  return `${rest.length} more like the last, in ${where}; all are in the table diagnostics and on the page Data`;
}
