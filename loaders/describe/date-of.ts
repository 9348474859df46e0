import { holdsSeveral } from "../../src/domain/post-key.ts";
import type { PostDescription, PostSource } from "../describe-post.ts";
import { quoted } from "../read/diagnostic.ts";
import type { DateBasis, PostRow } from "../read/folder.ts";
import { type DaySpan, dayRemedy, dayWithin, isDay } from "../read/written-day.ts";
import { basisOf, type Remark, remarkOf, reportLone } from "./provenance.ts";
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
  const { own } = source;
  if (row !== null && row.published !== null) {
    const { published, published_within, published_note } = row;
    return { published, published_basis: dated(row.published_basis), published_within, published_note };
  }
  const basis = basisOf("published_basis", own, bases, report);
  const note = own.published_note ?? null;
  if (own.published == null) return notSaid(source, row, { basis, note }, report);
  reportLone(row, "published", lone, report);
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

const undated = { published: null, published_basis: "unknown", published_within: null };
const lone = ["published_basis", "published_within", "published_note"] as const;

/** What is known of the day of a post whose row and file do not say it: the day that opens the file's name, unless one of them says that nothing tells. */
function notSaid(
  { post_id, file, line = null, titled = null }: PostSource,
  row: PostRow | null,
  own: Remark<DateBasis>,
  report: Report,
): PublicationDate {
  const known = remarkOf("published", row, own);
  if (known.basis === "unknown") return { ...undated, published_note: known.note };
  const named = dayInName(file);
  if (named === null) {
    report(
      "no-date",
      titled === null ? "no day of publication" : `no day of publication; the title names ${quoted(titled)}`,
      `write it into posts.csv for ${line === null ? file : post_id}: published, or published_basis unknown if nothing does`,
      "note",
    );
    return { ...undated, published_note: known.note };
  }
  reportLone(row, "published", lone, report);
  const published_note = `Taken from the name of the file, ${quoted(nameOf(file))}.`;
  return { ...undated, published: named, published_basis: "inferred", published_note };
}

const nameOf = (file: string): string => file.replace(/^.*\//, "");

/** The day that opens a file's name, as sites that are made of Markdown name their posts: 2024-07-08-the-quay.md. Of a file of several posts it is none of theirs. */
function dayInName(file: string): string | null {
  const [, year, , month, day] = /^((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(nameOf(file)) ?? [];
  const named = `${year}-${month}-${day}`;
  return holdsSeveral(file) || !isDay(named) ? null : named;
}

/** The basis of a date that is known. */
const dated = (basis: DateBasis | null): DateBasis => (basis === "inferred" ? "inferred" : "stated");

function day(value: string, report: Report): string | null {
  if (isDay(value)) return value;
  return report("bad-date", `published is no date: ${quoted(value)}`, dayRemedy(value));
}
