import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Spool } from "../../../loaders/write/files/spool.ts";

const fresh = () => join(mkdtempSync(join(tmpdir(), "spool-")), "texts");

test("Spool gives each text back by its post, whenever it is asked", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 30 }), fc.nat(29), (texts, early) => {
      const spool = new Spool(fresh());
      texts.forEach((text, place) => {
        spool.add(`p${place}`, text);
        if (place === early) expect(spool.text(`p${place}`)).toBe(text);
      });
      expect(texts.map((_, place) => spool.text(`p${place}`))).toEqual(texts);
      spool.close();
    }),
    { numRuns: 30 },
  );
});

test("Spool holds more texts than it has room for at first, and texts longer than it writes at once", () => {
  const path = fresh();
  const spool = new Spool(path);
  for (let i = 0; i < 3000; i++) spool.add(`p${i}`, `text ${i}`);
  spool.add("long", "é".repeat(3_000_000));
  spool.add("z", "last");
  expect([spool.text("p0"), spool.text("p2999"), spool.text("z")]).toEqual(["text 0", "text 2999", "last"]);
  expect(spool.text("long")).toHaveLength(3_000_000);
  expect(() => spool.text("p3000")).toThrow('no text of "p3000"');
  spool.close();
  expect(existsSync(path)).toBe(false);
});
