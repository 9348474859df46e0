import type { PostDescription, PostSource } from "../describe-post.ts";
import { quoted } from "../read/diagnostic.ts";
import type { DateBasis, PostRow } from "../read/folder.ts";
import { type DaySpan, dayRemedy, dayWithin, isDay } from "../read/written-day.ts";
import { basisOf, remarkOf, reportLone } from "./provenance.ts";
import type { Report } from "./report.ts";

const bases: readonly DateBasis[] = ["stated", "inferred", "unknown"];

type PublicationDate = Pick<
  PostDescription,
  "published" | "published_basis" | "published_within" | "published_note"
>;

/** The day, and how it is known: all from the row where it gives the day, else all from the file. */
export function dateOf(
  source: PostSource,
  row: PostRow | null,
  span: DaySpan | null,
  report: Report,
): PublicationDate {
  const { post_id, file, line = null, own, titled = null } = source;
  if (row !== null && row.published !== null) {
    const { published, published_within, published_note } = row;
    return { published, published_basis: dated(row.published_basis), published_within, published_note };
  }
  const basis = basisOf("published_basis", own, bases, report);
  const note = own.published_note ?? null;
  const undated = { published: null, published_basis: "unknown", published_within: null };
  if (own.published == null) {
    const known = remarkOf("published", row, { basis, note });
    if (known.basis !== "unknown")
      report(
        "no-date",
        titled === null
          ? "no day of publication"
          : `no day of publication; the title names ${quoted(titled)}`,
        `write it into posts.csv for ${line === null ? file : post_id}: published, or published_basis unknown if nothing does`,
        "note",
      );
    return { ...undated, published_note: known.note };
  }
  reportLone(row, "published", ["published_basis", "published_within", "published_note"], report);
  const settled = isDay(own.published) || span === null ? null : dayWithin(own.published, span);
  if (settled !== null)
    return {
      ...undated,
      published: settled,
      published_basis: "inferred",
      published_note: `Written ${quoted(own.published)}: of the days that it may be, this one is in the time of the contest's events.`,
    };
  const published = day(own.published, report);
  if (published === null) return { ...undated, published_note: note };
  return { published, published_basis: dated(basis), published_within: null, published_note: note };
}

/** The basis of a date that is known. */
const dated = (basis: DateBasis | null): DateBasis => (basis === "inferred" ? "inferred" : "stated");

function day(value: string, report: Report): string | null {
  if (isDay(value)) return value;
  return report("bad-date", `published is no date: ${quoted(value)}`, dayRemedy(value));
}
