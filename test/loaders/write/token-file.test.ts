import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TokenFile } from "../../../loaders/write/words/token-file.ts";

/** The numbers of a file that tokens were put into, by place and number. */
function written(tokens: Iterable<readonly [place: number, token: number]>): number[] {
  const path = join(mkdtempSync(join(tmpdir(), "tokens-")), "reading.bin");
  const file = new TokenFile(path);
  for (const [place, token] of tokens) file.put(place, token);
  file.flush();
  file.close();
  const bytes = readFileSync(path);
  return Array.from({ length: bytes.length / 4 }, (_, place) => bytes.readUInt32LE(4 * place));
}

test("TokenFile puts each token at its place, in whatever order stretches of them come", () => {
  const tokens = [
    [3, 13],
    [4, 14],
    [0, 10],
    [1, 2 ** 32 - 1],
    [2, 12],
    [5, 15],
  ] as const;
  expect(written(tokens)).toEqual([10, 2 ** 32 - 1, 12, 13, 14, 15]);
});

test("TokenFile keeps more tokens in a row than wait at once", () => {
  const tokens = Array.from({ length: 250_001 }, (_, place) => [place, place + 7] as const);
  expect(written(tokens)).toEqual(tokens.map(([, token]) => token));
});
