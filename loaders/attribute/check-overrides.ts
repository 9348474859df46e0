import { type Diagnostic, diagnostic } from "../read/diagnostic.ts";
import type { OverrideRow } from "../read/folder.ts";

/** Reports decisions whose span does not lie in the post's text; `attribute` passes them over. */
export const checkOverrides = (text: string, overrides: readonly OverrideRow[]): Diagnostic[] =>
  overrides
    .filter(({ char_end }) => char_end > text.length)
    .map(({ line, char_start, char_end }) =>
      diagnostic(
        "error",
        "span-outside",
        { file: "voices.csv", line },
        `span ${char_start} to ${char_end} is not in the post, which has ${text.length} characters`,
        "count UTF-16 code units in the post's text as it is now",
      ),
    );
