import type { Camp, Contest, Publish } from "../src/domain/contest.ts";
import type { Row } from "../src/domain/tables.ts";
import { isWebAddress } from "./read/cells.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "./read/diagnostic.ts";
import type { CampBasis, DateBasis, PostRow } from "./read/folder.ts";
import { dayRemedy, isDay } from "./read/written-day.ts";
import { shortName } from "./short-names.ts";

export type PostDescription = Pick<
  Row<"posts">,
  | "title"
  | "short"
  | "author"
  | "outlet"
  | "published"
  | "published_basis"
  | "published_within"
  | "published_note"
  | "camp"
  | "camp_basis"
  | "camp_note"
  | "genre"
  | "source_url"
  | "publish"
>;

/** What a post's own file says of it, such as front matter; null or absent where it says nothing. */
export type OwnMetadata = {
  readonly [K in Exclude<keyof PostDescription, "published_within">]?: string | null;
};

export interface PostSource {
  readonly post_id: string;
  /** Path under `posts/`. */
  readonly file: string;
  /** The post's line in a file of several. */
  readonly line?: number | null;
  readonly own: OwnMetadata;
}

const widest: readonly Publish[] = ["none", "excerpt", "full"];

/**
 * Describes a post from its row in `posts.csv`, else from its own file, else from the folder it lies in (a folder
 * under `posts/` named as a camp assigns that camp), else by default: camp `none` and a diagnostic, date unknown.
 * A date without a basis counts as stated. A row can narrow what the contest publishes, never widen it.
 */
export function describePost(
  { post_id, file, line = null, own }: PostSource,
  row: PostRow | null,
  contest: Contest,
): { post: PostDescription; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const place = { file: `posts/${file}`, line };
  const report = (rule: string, message: string, remedy: string, severity: Severity = "warning"): null => {
    diagnostics.push(diagnostic(severity, rule, place, message, remedy));
    return null;
  };
  const said = (key: Exclude<keyof PostDescription, "published_within">): string | null =>
    row?.[key] ?? own[key] ?? null;
  const published = day(said("published"), report);
  if (said("published") === null && said("published_basis") !== "unknown")
    report(
      "no-date",
      "no day of publication",
      `write it into posts.csv for ${line === null ? file : post_id}: published, or published_basis unknown where nothing tells`,
      "note",
    );
  const address = said("source_url");
  const source_url =
    address === null || isWebAddress(address)
      ? address
      : report(
          "bad-address",
          `source_url is no web address: ${quoted(address)}`,
          "write it from https:// on",
        );
  const title = said("title");
  return {
    post: {
      title,
      short: said("short") ?? shortName(title, post_id),
      author: said("author"),
      outlet: said("outlet"),
      published,
      published_basis: published === null ? "unknown" : dateBasis(said("published_basis")),
      published_within: published === null ? null : (row?.published_within ?? null),
      published_note: said("published_note"),
      ...campOf({ post_id, file, line, own }, row, contest, report),
      camp_note: said("camp_note"),
      genre: said("genre"),
      source_url,
      publish: narrower(contest.publish, said("publish")),
    },
    diagnostics,
  };
}

/** The row of `posts.csv` that describes a post: by its id, else by its file. */
export const postRow = (post: PostSource, rows: ReadonlyMap<string, PostRow>): PostRow | null =>
  rows.get(post.post_id) ?? rows.get(post.file) ?? null;

type Severity = "warning" | "note";

type Report = (rule: string, message: string, remedy: string, severity?: Severity) => null;

function campOf(source: PostSource, row: PostRow | null, contest: Contest, report: Report) {
  const { file, own } = source;
  const named = row?.camp ?? own.camp ?? null;
  const basis = campBasis(row?.camp_basis ?? own.camp_basis ?? null);
  const ids = [...contest.camps.map((camp) => camp.id), "none"];
  if (named !== null && ids.includes(named)) return { camp: named, camp_basis: basis ?? "assigned" };
  if (named !== null) report("unknown-camp", `unknown camp: ${quoted(named)}`, expectedOneOf(named, ids));
  const folder = file
    .split("/")
    .slice(0, -1)
    .find((part) => contest.camps.some((camp) => camp.id === part));
  if (folder !== undefined) return { camp: folder, camp_basis: "assigned" };
  if (named === null) report("no-camp", "no camp", campRemedy(source, row, contest.camps));
  return { camp: "none", camp_basis: basis ?? "unknown" };
}

function campRemedy(
  { post_id, file, line }: PostSource,
  row: PostRow | null,
  camps: readonly Camp[],
): string {
  const choices = [...camps.map(({ id }) => id), "none"].join(", ");
  if (row !== null)
    return `counted with no camp; in line ${row.line} of posts.csv, write a camp that is one of ${choices}`;
  if (line != null)
    return `counted with no camp; fill its field camp, or add a row for ${post_id} to posts.csv with camp one of ${choices}`;
  const folder = `posts/${camps[0]?.id ?? "<camp>"}/`;
  return `counted with no camp; add a row for ${file} to posts.csv with camp one of ${choices}, or move it into ${folder}`;
}

function day(value: string | null, report: Report): string | null {
  if (value === null || isDay(value)) return value;
  return report("bad-date", `published is no date: ${quoted(value)}`, dayRemedy(value));
}

const dateBasis = (value: string | null): DateBasis => (value === "inferred" ? "inferred" : "stated");

const campBasis = (value: string | null): CampBasis | null =>
  (["stated", "implied", "assigned", "unknown"] as const).find((basis) => basis === value) ?? null;

const narrower = (contest: Publish, own: string | null): Publish =>
  widest.find((level) => level === contest || level === own) ?? contest;
