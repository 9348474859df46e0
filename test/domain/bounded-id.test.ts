import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundedId, longestId } from "../../src/domain/bounded-id.ts";

const bytes = (text: string): number => Buffer.byteLength(text);

describe("boundedId(id, most)", () => {
  it("leaves an id that is short enough as it is, and keeps how a longer one begins", () => {
    expect(boundedId("a".repeat(longestId))).toBe("a".repeat(longestId));
    const cut = boundedId("a".repeat(longestId + 1));
    expect(cut).toMatch(/^a{185}-[0-9a-z]{14}$/);
    expect(boundedId(`${"é".repeat(150)}`, 120)).toMatch(/^é{52}-[0-9a-z]{14}$/);
  });

  it("tells long ids apart that begin alike, and gives the same for the same", () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `${"x".repeat(300)}${i}`);
    expect(new Set(ids.map((id) => boundedId(id))).size).toBe(ids.length);
    expect(boundedId(ids[7] ?? "")).toBe(boundedId(ids[7] ?? ""));
  });

  it("never gives more bytes than it may, and changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (id) => {
        const short = boundedId(id, 120);
        expect(bytes(short)).toBeLessThanOrEqual(120);
        expect(boundedId(short, 120)).toBe(short);
      }),
    );
  });
});
