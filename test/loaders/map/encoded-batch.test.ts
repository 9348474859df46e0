import { expect, test } from "vitest";
import { postContext } from "../../../loaders/load-post.ts";
import { mapInputOf } from "../../../loaders/map/batch-mapper.ts";
import { decodeBatch, encodeBatch } from "../../../loaders/map/encoded-batch.ts";
import { mapBatch } from "../../../loaders/map/map-batch.ts";
import { readFolder } from "../../../loaders/read.ts";

const folder = await readFolder("data");
const context = { ...postContext(mapInputOf(folder)), countsTerms: false };
const batch = () => mapBatch({ files: folder.files, gone: ["gone.txt"] }, context);

test("decodeBatch(encodeBatch(batch)) is what the batch gave", () => {
  const given = batch();
  expect(given.files.flat().flatMap(({ sentences }) => sentences).length).toBeGreaterThan(0);
  expect(decodeBatch(encodeBatch(batch()))).toEqual(given);
});

test("encodeBatch(batch) repeats neither the id of a post nor its text", () => {
  const [post] = batch()
    .files.flat()
    .flatMap(({ posts }) => posts);
  const { rest } = encodeBatch(batch());
  const rows = (JSON.parse(rest) as ReturnType<typeof batch>).files
    .flat()
    .map(({ posts, diagnostics, ...tables }) => tables);
  expect(JSON.stringify(rows).includes(post?.post_id ?? "")).toBe(false);
  expect(rest.length).toBeLessThan(0.8 * JSON.stringify(batch().files).length);
});

test("encodeBatch(batch) refuses a sentence whose text is not its span", () => {
  const { files, ...rest } = batch();
  const changed = files.map((tables) =>
    tables.map((post) => ({
      ...post,
      sentences: post.sentences.map((sentence) => ({ ...sentence, text: `${sentence.text}!` })),
    })),
  );
  expect(() => encodeBatch({ ...rest, files: changed })).toThrow("its text is not the span");
});
