import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Spool } from "../../../loaders/write/spool.ts";

const fresh = () => join(mkdtempSync(join(tmpdir(), "spool-")), "texts");

test("Spool gives each text back by its place, whenever it is asked", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 30 }), fc.nat(29), (texts, early) => {
      const spool = new Spool(fresh());
      texts.forEach((text, place) => {
        spool.add(text);
        if (place === early) expect(spool.text(place)).toBe(text);
      });
      expect(texts.map((_, place) => spool.text(place))).toEqual(texts);
      spool.close();
    }),
    { numRuns: 30 },
  );
});

test("Spool holds more texts than it has room for at first, and texts longer than it writes at once", () => {
  const path = fresh();
  const spool = new Spool(path);
  for (let i = 0; i < 3000; i++) spool.add(`text ${i}`);
  spool.add("é".repeat(3_000_000));
  spool.add("last");
  expect([spool.text(0), spool.text(2999), spool.text(3001)]).toEqual(["text 0", "text 2999", "last"]);
  expect(spool.text(3000)).toHaveLength(3_000_000);
  expect(() => spool.text(3002)).toThrow("no text at place 3002 of 3002");
  expect(() => spool.text(-1)).toThrow("no text at place -1");
  spool.close();
  expect(existsSync(path)).toBe(false);
});
