import type { Row } from "../../src/domain/tables.ts";
import { nearest } from "./nearest.ts";

export type Diagnostic = Row<"diagnostics">;

/** Where a fault stands: a file under the data folder and, where known, a line counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** Builds a diagnostic; `message` names fault and value, `remedy` what to do. */
export const diagnostic = (
  severity: "error" | "warning" | "note",
  rule: string,
  { file, line }: Place,
  message: string,
  remedy: string,
): Diagnostic => ({ severity, rule, file, line, message, remedy });

/** A value cut to 60 characters and quoted, so that a message stays one line. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : jsonOf(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}

/** YAML may hold a value that holds itself, of which there is no JSON. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return "…";
  }
}

/** "expected one of a, b, c; did you mean b?"; at most twelve choices are listed. */
export function expectedOneOf(value: string, choices: readonly string[]): string {
  if (choices.length === 0) return "leave it out; none are defined";
  const more = choices.length > 12 ? ` and ${choices.length - 12} more` : "";
  const list = `expected one of ${choices.slice(0, 12).join(", ")}${more}`;
  const near = nearest(value, choices);
  return near === null ? list : `${list}; did you mean ${near}?`;
}
