import { postKey } from "../../src/domain/post-key.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "./diagnostic.ts";
import { isInFile } from "./post-file.ts";
import type { Known } from "./read-rows.ts";

/** Reports entities and posts that a contest names and the folder lacks; without entities any id stands. */
export function contestReferences(known: Known): Diagnostic[] {
  const place = { file: "contest.yaml", line: null };
  const missing = (what: string, named: readonly string[], ids: readonly string[]) =>
    [...new Set(named)]
      .filter((id) => !ids.includes(id))
      .map((id) =>
        diagnostic(
          "warning",
          `unknown-${what}`,
          place,
          `unknown ${what}: ${quoted(id)}`,
          expectedOneOf(id, ids),
        ),
      );
  const ids = known.entities.map((entity) => entity.id);
  const posts = known.files.map(postKey);
  const placed = known.contest.settings
    .map(({ post }) => post)
    .filter((post) => !isInFile(post, known.files));
  return [
    ...(ids.length === 0
      ? []
      : missing("entity", [...known.contest.candidates, ...known.contest.targets], ids)),
    ...missing("post", placed, posts),
  ];
}
