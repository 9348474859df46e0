import type { OwnMetadata } from "../describe-post.ts";
import { expectedOneOf, quoted } from "../read/diagnostic.ts";
import type { CampBasis, DateBasis, PostRow } from "../read/folder.ts";
import type { Report } from "./report.ts";

/** How a day or a camp is known, and what is noted of it. */
export interface Remark<B extends string> {
  readonly basis: B | null;
  readonly note: string | null;
}

/** What is said of a day or a camp that neither row nor file gives: by the row, else by the file. */
export function remarkOf(key: "published", row: PostRow | null, own: Remark<DateBasis>): Remark<DateBasis>;
export function remarkOf(key: "camp", row: PostRow | null, own: Remark<CampBasis>): Remark<CampBasis>;
export function remarkOf(
  key: "published" | "camp",
  row: PostRow | null,
  own: Remark<string>,
): Remark<string> {
  const [basis, note] = [row?.[`${key}_basis`] ?? null, row?.[`${key}_note`] ?? null];
  return basis === null && note === null ? own : { basis, note };
}

/** Reports cells of a row that say how something is known which the file gives, not the row. */
export function reportLone(
  row: PostRow | null,
  key: "published" | "camp",
  cells: readonly (keyof PostRow)[],
  report: Report,
): void {
  const filled = cells.filter((cell) => row?.[cell] != null);
  if (row === null || filled.length === 0) return;
  report(
    `lone-${key}-basis`,
    `line ${row.line} of posts.csv gives ${filled.join(" and ")} without ${key}; what the file says about its ${key} stands`,
    `write ${key} into the row too, or take ${filled.join(" and ")} out`,
  );
}

/** How the file says that a date or a camp is known; null, and reported, where that is no basis. */
export function basisOf<B extends string>(
  key: "published_basis" | "camp_basis",
  own: OwnMetadata,
  choices: readonly B[],
  report: Report,
): B | null {
  const value = own[key] ?? null;
  const found = choices.find((choice) => choice === value) ?? null;
  if (value !== null && found === null)
    report(
      `unknown-${key.replace("_", "-")}`,
      `unknown ${key}: ${quoted(value)}`,
      expectedOneOf(value, choices),
    );
  return found;
}
