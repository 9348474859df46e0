import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "../../../loaders/write/pages/json-pieces.ts";

test("jsonPieces(value) together are its JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value));
    }),
  );
});

test("jsonPieces(value) parts long lists wherever they stand", () => {
  const rows = Array.from({ length: 2500 }, (_, i) => ({ post_id: `p${i % 7}`, at: i }));
  const value = {
    none: undefined,
    empty: {},
    list: rows,
    exact: rows.slice(0, 2000),
    nested: { column: { at: rows.map(({ at }) => at) } },
    items: [{ none: undefined, ids: rows.map(({ at }) => `p:${at}`) }, { ids: [] }, null, [1]],
  };
  const pieces = [...jsonPieces(value)];
  expect(pieces.join("")).toBe(JSON.stringify(value));
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(30_000);
});
