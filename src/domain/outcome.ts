import type { Row } from "./tables.js";

type Diagnostic = Row<"diagnostics">;

/** What a stage makes of one input: its value, null where the input is kept out, and what it noticed. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** An input that goes on to the next stage, with warnings or notes, if any. */
export const accept = <T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> => ({
  value,
  diagnostics,
});

/** An input that is kept out; `diagnostics` say why and hold at least one error. */
export const reject = (...diagnostics: readonly Diagnostic[]): Outcome<never> => ({
  value: null,
  diagnostics,
});
