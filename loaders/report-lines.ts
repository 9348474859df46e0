import { join } from "node:path";
import { diagnosticKinds } from "../src/analysis/diagnostic-kinds.ts";
import type { Diagnostic } from "./read/diagnostic.ts";

export interface ReportLine {
  readonly severity: Diagnostic["severity"];
  readonly text: string;
}

const ranks = ["error", "warning", "note"];

/**
 * What a load prints of its diagnostics, gravest first, with paths as seen from where it was started: of each rule the first few, and
 * how many more there are in which files.
 */
export function reportLines(data: string, diagnostics: readonly Diagnostic[]): ReportLine[] {
  const sorted = [...diagnostics].sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
  return diagnosticKinds(sorted).flatMap(({ shown, rest }) => {
    const lines = shown.map(({ severity, file, line, message, remedy }) => ({
      severity,
      text: `${join(data, file)}${line === null ? "" : `:${line}`}: ${message}; ${remedy}`,
    }));
    return rest.length === 0 ? lines : [...lines, { severity: "note" as const, text: countOf(data, rest) }];
  });
}

function countOf(data: string, rest: readonly Diagnostic[]): string {
  const files = [...new Set(rest.map(({ file }) => file))];
  const [first = ""] = files;
  const where = files.length === 1 ? join(data, first) : `${files.length} files`;
  return `${rest.length} more like the last, in ${where}; all are in the table diagnostics and on the page Data`;
}
