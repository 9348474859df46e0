import { afterEach, expect, test, vi } from "vitest";
import { byteReader } from "../../src/evidence/read-range.ts";
import { tokenReader } from "../../src/evidence/token-reader.ts";

const file = new Uint8Array([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 255, 255, 255, 255]);
const numbers = [1, 256, 65_536, 4_294_967_295];

afterEach(() => vi.unstubAllGlobals());

/** A server that honours ranges, or gives the whole file, or something else. */
const serve = (answer: (range: string) => Response) => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_address: string, { headers }: { headers: { Range: string } }) => {
    asked.push(headers.Range);
    return answer(headers.Range);
  });
  return asked;
};

test("tokenReader(address) asks for the bytes of the tokens alone", async () => {
  const asked = serve(() => new Response(file.slice(4, 12), { status: 206 }));
  expect([...(await tokenReader("/reading.bin")(1, 3))]).toEqual(numbers.slice(1, 3));
  expect(asked).toEqual(["bytes=4-11"]);
});

test("tokenReader(address) understands a server that gives the whole file", async () => {
  serve(() => new Response(file, { status: 200 }));
  expect([...(await tokenReader("/reading.bin")(2, 4))]).toEqual(numbers.slice(2));
});

test("byteReader(address) asks for some bytes", async () => {
  const asked = serve(() => new Response(file.slice(5, 7), { status: 206 }));
  expect([...new Uint8Array(await byteReader("/evidence.bin")(5, 7))]).toEqual([1, 0]);
  expect(asked).toEqual(["bytes=5-6"]);
});

test("tokenReader(address) asks for nothing where there is nothing to read", async () => {
  const asked = serve(() => new Response(null, { status: 416 }));
  expect([...(await tokenReader("/reading.bin")(3, 3))]).toEqual([]);
  expect(asked).toEqual([]);
});

test.each([
  ["a file that is not there", new Response(null, { status: 404, statusText: "Not Found" }), "404 Not Found"],
  ["too few bytes", new Response(file.slice(0, 2), { status: 206 }), "2 bytes of 4 came back"],
])("tokenReader(address) says of %s what is wrong", async (_, response, message) => {
  serve(() => response);
  await expect(tokenReader("/reading.bin")(0, 1)).rejects.toThrow(message);
});
