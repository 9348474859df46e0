import type { Row, TableName } from "../../../src/domain/tables.ts";
import { withheldText } from "../../../src/domain/withheld-text.ts";
import type { PostRows } from "../../post-rows.ts";

/** What stands in the columns with words of a post that is not published in full; every row keeps its place and counts. */
export const blanks: { readonly [T in TableName]?: Partial<Row<T>> } = {
  posts: { text: withheldText },
  sentences: { text: withheldText },
  tokens: { form: "", norm: "", lemma: "" },
  quotes: { text: withheldText, speaker_surface: null, cue: null },
  mentions: { surface: "" },
  evaluations: { terms: [] },
  epithets: { text: withheldText },
  actions: { verb: "" },
  claims: { text: withheldText },
};

/** Tables whose rows are words of their post: those of a post that is not published in full are left out. */
export const dropped: ReadonlySet<TableName> = new Set(["term_counts"]);

/** Rows of posts as they may be shared, without words of those that are not published in full; the rows themselves where all are. */
export function publishable(rows: PostRows): PostRows {
  const withheld = new Set(
    rows.posts.filter(({ publish }) => publish !== "full").map(({ post_id }) => post_id),
  );
  if (withheld.size === 0) return rows;
  const shared = (Object.keys(rows) as (keyof PostRows)[]).map((name) => {
    const list: readonly { readonly post_id: string }[] = rows[name];
    const isOpen = ({ post_id }: { readonly post_id: string }) => !withheld.has(post_id);
    const blank = blanks[name];
    if (dropped.has(name)) return [name, list.filter(isOpen)];
    return [name, blank === undefined ? list : list.map((row) => (isOpen(row) ? row : { ...row, ...blank }))];
  });
  return Object.fromEntries(shared) as unknown as PostRows;
}
