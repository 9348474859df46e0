import fc from "fast-check";
import { expect, test } from "vitest";
import { packTerms, unpackTerms } from "../../../src/analysis/voices/packed-terms.ts";

const anyRow = fc
  .record({
    post_id: fc.constantFrom("a", "feeds/b:c", "d 1"),
    term: fc.string(),
    own: fc.nat(9),
    quoted: fc.nat(9),
    ordinals: fc.array(fc.nat(300), { maxLength: 4 }),
  })
  .map(({ ordinals, ...row }) => ({ ...row, sentences: ordinals.map((n) => `${row.post_id}:${n}`) }));

test("unpackTerms(packTerms(rows)) are the rows, in their order", () => {
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      expect(unpackTerms(JSON.parse(JSON.stringify(packTerms(rows))))).toEqual(rows);
    }),
  );
});
