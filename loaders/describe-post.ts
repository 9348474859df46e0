import type { Contest } from "../src/domain/contest.ts";
import type { Row } from "../src/domain/tables.ts";
import { campOf } from "./describe/camp-of.ts";
import { dateOf } from "./describe/date-of.ts";
import { publishOf } from "./describe/publish-of.ts";
import type { Report } from "./describe/report.ts";
import { isWebAddress } from "./read/cells.ts";
import { type Diagnostic, diagnostic, quoted } from "./read/diagnostic.ts";
import type { PostRow } from "./read/folder.ts";
import type { DaySpan } from "./read/written-day.ts";
import { shortName } from "./reduce/short-names.ts";

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
  /** A date in its title, which need not be the day of publication; null or absent where there is none. */
  readonly titled?: string | null;
}

/**
 * Describes a post from its row in `posts.csv`, else from its own file, else from the folder it lies in (a folder
 * under `posts/` named as a camp assigns that camp), else by default: camp `none` and a diagnostic, date unknown.
 * How a date or a camp is known comes with it, from the same source. A date without a basis counts as stated. A row can
 * narrow what the contest publishes, never widen it. A date of the file that may be several days is the one that lies in `span`, the time of the
 * contest's events, where one alone does.
 */
export function describePost(
  source: PostSource,
  row: PostRow | null,
  contest: Contest,
  span: DaySpan | null = null,
): { post: PostDescription; diagnostics: readonly Diagnostic[] } {
  const { post_id, file, line = null, own } = source;
  const diagnostics: Diagnostic[] = [];
  const place = { file: `posts/${file}`, line };
  const report: Report = (rule, message, remedy, severity = "warning") => {
    diagnostics.push(diagnostic(severity, rule, place, message, remedy));
    return null;
  };
  const said = (key: Exclude<keyof PostDescription, "published_within">): string | null =>
    row?.[key] ?? own[key] ?? null;
  const date = dateOf(source, row, span, report);
  const address = said("source_url");
  const source_url =
    address === null || isWebAddress(address)
      ? address
      : report(
          "bad-address",
          `source_url is not a web address: ${quoted(address)}`,
          "write it starting with https://",
        );
  const [title, author] = [said("title"), said("author")];
  return {
    post: {
      title,
      short: said("short") ?? shortName(title, post_id, author),
      author,
      outlet: said("outlet"),
      ...date,
      ...campOf(source, row, contest, report),
      genre: said("genre"),
      source_url,
      publish: publishOf(contest.publish, said("publish"), report),
    },
    diagnostics,
  };
}

/** The row of `posts.csv` that describes a post: by its id, else by its file. */
export const postRow = (post: PostSource, rows: ReadonlyMap<string, PostRow>): PostRow | null =>
  rows.get(post.post_id) ?? rows.get(post.file) ?? null;
