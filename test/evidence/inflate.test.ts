import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inflate } from "../../src/evidence/inflate.ts";

test("inflate(bytes) gives back what was deflated, whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
      expect(await inflate(new Uint8Array(deflateSync(bytes)))).toEqual(new Uint8Array(bytes));
    }),
  );
});

test("inflate(bytes) throws where bytes are missing or others", async () => {
  const bytes = new Uint8Array(deflateSync("the ferry is late".repeat(100)));
  await expect(inflate(bytes.slice(0, -6))).rejects.toThrow();
  await expect(inflate(bytes.map((d, i) => (i === 4 ? d ^ 255 : d)))).rejects.toThrow();
  await expect(inflate(new Uint8Array())).rejects.toThrow();
});
