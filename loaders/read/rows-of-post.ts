import { groupBy } from "../../src/analysis/group-by.ts";
import type { ClaimCheck, ImplicitMention, MapInput, OverrideRow, Referent } from "./folder.ts";

/** What analysts' tables say of one post. */
export interface RowsOfPost {
  readonly overrides: readonly OverrideRow[];
  readonly implicit: readonly ImplicitMention[];
  readonly referents: readonly Referent[];
  readonly checks: readonly ClaimCheck[];
}

/** Sorts analysts' rows by the post that they name, once; gives those of a post by its names, in the order of their files. */
export function rowsOfPosts({
  overrides,
  implicit,
  referents,
  claims,
}: MapInput): (names: readonly string[]) => RowsOfPost {
  const finders = {
    overrides: finder(overrides),
    implicit: finder(implicit),
    referents: finder(referents),
    checks: finder(claims),
  };
  return (names) => ({
    overrides: finders.overrides(names),
    implicit: finders.implicit(names),
    referents: finders.referents(names),
    checks: finders.checks(names),
  });
}

interface Naming {
  readonly line: number;
  readonly post_file: string;
}

function finder<R extends Naming>(rows: readonly R[]): (names: readonly string[]) => readonly R[] {
  const byName = groupBy(rows, ({ post_file }) => post_file);
  return (names) => names.flatMap((name) => byName.get(name) ?? []).sort((a, b) => a.line - b.line);
}
