import type { ReaderSentence } from "../domain/reader.js";
import { differ, type Place } from "./coded-unit.js";
import type { CodeOf } from "./compare-codings.js";

/** Where the desk may stop. */
export const stopChoices = [
  { value: "all", label: "every sentence" },
  { value: "open", label: "those not coded here" },
  { value: "disputed", label: "those that other coders code differently" },
] as const;

/** Whether the desk stops at a sentence of the post, under a choice of {@link stopChoices}. `coder` is the one at the desk, whose own file is left aside. */
export function stopsAt(
  choice: string,
  { post_id, coder, codeOf }: { readonly post_id: string; readonly coder: string; readonly codeOf: CodeOf },
): (sentence: ReaderSentence) => boolean {
  if (choice === "open")
    return ({ char_start, char_end }) => codeOf({ post_id, char_start, char_end } satisfies Place) === null;
  if (choice !== "disputed") return () => true;
  return ({ codes = {} }) =>
    differ(Object.entries(codes).flatMap(([id, code]) => (id === coder ? [] : [code])));
}
