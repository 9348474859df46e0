import type { Row } from "../domain/tables.js";
import { groupBy } from "./group-by.js";

type Diagnostic = Row<"diagnostics">;

/** Diagnostics of one rule and gravity, parted into those to show in full and those to fold. */
export interface DiagnosticKind {
  readonly shown: readonly Diagnostic[];
  readonly rest: readonly Diagnostic[];
}

/** Shown in full before the rest are folded, and of posts that are kept out; a rest of one is shown too. */
const inFull = { any: 3, keptOut: 20 } as const;

/** Whether it tells of a file or a post that was not loaded. */
export const isKeptOut = ({ severity, file }: Pick<Diagnostic, "severity" | "file">): boolean =>
  severity === "error" && file.startsWith("posts/");

/** Diagnostics by rule in the order in which rules are first met, so that many of one kind do not hide the others; none for none. */
export function diagnosticKinds(diagnostics: readonly Diagnostic[]): DiagnosticKind[] {
  const kinds = groupBy(diagnostics, (d) => `${d.severity} ${isKeptOut(d)} ${d.rule}`);
  return [...kinds.values()].map((kind) => {
    const most = kind.some(isKeptOut) ? inFull.keptOut : inFull.any;
    const shown = kind.length === most + 1 ? kind : kind.slice(0, most);
    return { shown, rest: kind.slice(shown.length) };
  });
}
