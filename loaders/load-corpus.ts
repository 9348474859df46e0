import type { Row } from "../src/domain/tables.ts";
import { loadFile, noRows, type PostTables, postContext } from "./load-post.ts";
import { type Measured, measure, type Provenance } from "./measure.ts";
import type { PostRows } from "./post-rows.ts";
import { type Diagnostic, diagnostic, quoted } from "./read/diagnostic.ts";
import type { Folder } from "./read/folder.ts";
import type { PreviousLoad } from "./read/previous-load.ts";
import { Reducer } from "./reduce.ts";

/** A corpus that is held: what was measured, and the rows of its posts in their final state. */
export interface HeldCorpus extends Measured {
  readonly rows: PostRows;
}

/**
 * Takes a folder as read through every stage but the writing. `previous` is the load that this one replaces; null
 * where there is none, and then nothing has changed.
 */
export function loadCorpus(
  folder: Folder,
  provenance: Provenance,
  previous: PreviousLoad | null = null,
): HeldCorpus {
  const context = postContext(folder);
  const reducer = new Reducer(folder, { listsTexts: true });
  const files = folder.files.map((raw) => loadFile(raw, context));
  const rows = reducer.add(files.map(firstOfEachId()));
  const measured = measure(folder, reducer.finish(), provenance, previous);
  return {
    ...measured,
    rows: {
      ...rows,
      posts: measured.posts.map((post) => ({ ...post, text: measured.textOf(post.post_id) })),
    },
  };
}

/**
 * Keeps, over all calls, the first post of each id; another with the same id is kept out with a diagnostic. One whose id another has but for
 * capitals is kept, with a warning.
 */
export function firstOfEachId(): (posts: readonly PostTables[]) => PostTables[] {
  const seen = new Map<string, Named>();
  return (posts) =>
    posts.map((tablesOfPost) => {
      const [post] = tablesOfPost.posts;
      if (post === undefined) return tablesOfPost;
      const letters = post.post_id.toLowerCase();
      const first = seen.get(post.post_id) ?? seen.get(letters);
      if (first?.post_id === post.post_id)
        return { ...noRows, diagnostics: [duplicateId(post, first.source_file)] };
      for (const id of [post.post_id, letters]) if (!seen.has(id)) seen.set(id, post);
      if (first === undefined) return tablesOfPost;
      return { ...tablesOfPost, diagnostics: [...tablesOfPost.diagnostics, sameLetters(post, first)] };
    });
}

type Named = Pick<Row<"posts">, "post_id" | "source_file">;

const sameLetters = ({ post_id, source_file }: Named, first: Named): Diagnostic =>
  diagnostic(
    "warning",
    "same-letters",
    { file: source_file, line: null },
    `post id ${quoted(post_id)} is ${quoted(first.post_id)} of ${first.source_file} but for capitals`,
    "rename one of them: their pages are one file where a disk takes capitals for small letters",
  );

const duplicateId = (
  { post_id, source_file }: { readonly post_id: string; readonly source_file: string },
  first: string,
): Diagnostic =>
  diagnostic(
    "error",
    "duplicate-id",
    { file: source_file, line: null },
    `duplicate post id: ${JSON.stringify(post_id)}, already taken by ${first}`,
    "rename one of the files",
  );
