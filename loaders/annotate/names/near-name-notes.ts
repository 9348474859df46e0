import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { type Diagnostic, diagnostic, quoted } from "../../read/diagnostic.ts";
import { nearNames, type Surnames } from "./near-names.ts";

interface NotedPost {
  readonly source_file: string;
  /** The line of a code unit of its text, null where its file has no lines. */
  readonly lineAt: (at: number) => number | null;
  /** Whether its words may be told. */
  readonly mayQuote: boolean;
}

interface Words {
  readonly sentences: readonly Row<"sentences">[];
  readonly tokens: readonly Row<"tokens">[];
}

/** Notes on words of a post that may be a listed surname misspelt, each with its line where the file has lines. */
export function nearNameNotes(
  { source_file, lineAt, mayQuote }: NotedPost,
  { sentences, tokens }: Words,
  names: readonly NameSpan[],
  surnames: Surnames,
): readonly Diagnostic[] {
  return nearNames(sentences, tokens, names, surnames).map(({ word, entity_id, char_start }) =>
    diagnostic(
      "note",
      "near-name",
      { file: source_file, line: lineAt(char_start) },
      `close to the surname of ${entity_id}, but not counted as a mention: ${mayQuote ? quoted(word) : "a word of the post"}`,
      `if it names ${entity_id}, list it among the misspellings in entities.yaml`,
    ),
  );
}
