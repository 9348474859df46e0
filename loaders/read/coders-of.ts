import type { Coder } from "../../src/domain/contest.ts";
import { type Diagnostic, diagnostic, quoted } from "./diagnostic.ts";
import type { CodingFile } from "./folder.ts";

/**
 * Those who coded: whoever has a file in `coding/`, in the order and by the name of the contest where it describes them, then the others by their
 * id. A coder that the contest describes and who has no file is told of, and is none.
 */
export function codersOf(
  described: readonly Coder[],
  coding: readonly Pick<CodingFile, "coder">[],
): { readonly coders: readonly Coder[]; readonly diagnostics: readonly Diagnostic[] } {
  const ids = [...new Set(coding.map(({ coder }) => coder))];
  const known = new Set(described.map(({ id }) => id));
  const others = ids.filter((id) => !known.has(id)).sort();
  return {
    coders: [
      ...described.filter(({ id }) => ids.includes(id)),
      ...others.map((id): Coder => ({ id, label: id, description: null })),
    ],
    diagnostics: described
      .filter(({ id }) => !ids.includes(id))
      .map(({ id }) =>
        diagnostic(
          "note",
          "no-coding-file",
          { file: "contest.yaml", line: null },
          `coder without a file: ${quoted(id)}`,
          `put coding/${id}.csv there, or take the coder out`,
        ),
      ),
  };
}
