import { expect, test } from "vitest";
import { loadFile, type PostTables, postContext } from "../../../loaders/load-post.ts";
import { mapInputOf } from "../../../loaders/map/batch-mapper.ts";
import { decodeBatch, encodeRows } from "../../../loaders/map/encoded-batch.ts";
import { mapBatch } from "../../../loaders/map/map-batch.ts";
import { readFolder } from "../../../loaders/read.ts";

const folder = await readFolder("data");
const context = { ...postContext(mapInputOf(folder)), countsTerms: false };

/** Rows of the posts without their words. */
const rows = (): PostTables[][] =>
  folder.files.map((raw) =>
    loadFile(raw, context).map((tables) => ({ ...tables, tokens: [], term_counts: [] })),
  );

const batch = mapBatch({ files: folder.files, gone: ["gone.txt"] }, context);

test("decodeBatch(batch) tells what each file gave, and the file that could not be read", () => {
  const { files, inputs } = decodeBatch(batch);
  expect(files.flat().flatMap(({ sentences }) => sentences).length).toBeGreaterThan(0);
  expect(files.slice(0, -1)).toEqual(rows());
  expect(files.at(-1)?.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
    { rule: "unreadable", file: "posts/gone.txt" },
  ]);
  expect(inputs).toEqual(
    Object.fromEntries(folder.files.map(({ file, sha256 }) => [`posts/${file}`, sha256])),
  );
});

test("what rows are encoded to repeats neither the id of a post nor its text", () => {
  const whole = JSON.stringify(rows()).length;
  const encoded = rows()
    .flat()
    .map((tables) => ({ post_id: tables.posts[0]?.post_id, json: encodeRows(tables) }));
  for (const { post_id, json } of encoded) {
    // A quotation is named after its post.
    const { posts, quotes, diagnostics, ...others } = JSON.parse(json) as PostTables;
    if (post_id !== undefined) expect(JSON.stringify(others).includes(post_id)).toBe(false);
  }
  expect(encoded.reduce((sum, { json }) => sum + json.length, 0)).toBeLessThan(0.8 * whole);
});

test("encodeRows(tables) refuses a sentence whose text is not its span", () => {
  const [tables] = rows()
    .flat()
    .filter(({ sentences }) => sentences.length > 0);
  if (tables === undefined) throw new Error("no post has sentences");
  const sentences = tables.sentences.map((sentence) => ({ ...sentence, text: `${sentence.text}!` }));
  expect(() => encodeRows({ ...tables, sentences })).toThrow("its text is not the span");
});
