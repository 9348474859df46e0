import type { ExtractedPost } from "../extract/extracted-post.ts";
import { type Diagnostic, diagnostic, quoted } from "../read/diagnostic.ts";

/** The warning on a post that its own file shows to be the beginning alone of what was written; its words are quoted where they may be. */
export function cutOff(file: string, { key, cut }: ExtractedPost, mayQuote: boolean): Diagnostic[] {
  if (!cut) return [];
  return [
    diagnostic(
      "warning",
      "cut-short",
      { file, line: cut.line },
      `perhaps cut short: ${mayQuote ? quoted(cut.sign) : "a prompt or a mark of a cut"} in post ${quoted(key)}`,
      "put the whole text into the file: until then its beginning is counted as if it were all",
    ),
  ];
}
