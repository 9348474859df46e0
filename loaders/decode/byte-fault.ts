import type { Row } from "../../src/domain/tables.ts";

/** Something wrong with a file's bytes. `at` is the offset of the byte, from 0; null for the whole file. */
export interface ByteFault {
  readonly rule: "encoding" | "binary" | "empty";
  readonly at: number | null;
  readonly message: string;
  readonly remedy: string;
}

/** The diagnostic for a fault: its message ends with the offset and, where the byte exists, its value. */
export function faultRow(
  file: string,
  bytes: Uint8Array,
  severity: "error" | "warning",
  fault: ByteFault,
): Row<"diagnostics"> {
  const { rule, at, remedy } = fault;
  const value = at === null ? undefined : bytes[at];
  const where = value === undefined ? "" : ` at byte ${at}: ${hex(value)}`;
  const line = at === null ? null : lineAt(bytes, at);
  return { severity, rule, file, line, message: `${fault.message}${where}`, remedy };
}

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  }
  return line;
}
