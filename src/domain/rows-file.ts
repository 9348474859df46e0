import { NumberReader, NumberWriter } from "./packed-numbers.js";

/** What stands in the JSON for a list of numbers: how many they are. */
interface Apart {
  readonly numbers: number;
}

const isApart = (value: unknown): value is Apart =>
  isPlain(value) && typeof value.numbers === "number" && Object.keys(value).length === 1;

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A value as bytes: the length of its JSON, the JSON, then the numbers of every list of them that is a typed array, which the JSON leaves out, one list after another.
 * Each is a whole number of 32 bits, small ones of either sign in a byte (`packed-numbers.ts`, low bit the sign). Throws where an object has the shape of what stands for such a list.
 */
export function rowsFile(value: unknown): Uint8Array {
  const numbers = new NumberWriter();
  const json = new TextEncoder().encode(
    JSON.stringify(value, (_, held: unknown) => {
      if (isApart(held)) throw new Error("an object of numbers alone would be read as a list of so many");
      if (!ArrayBuffer.isView(held)) return held;
      const list = held as Int32Array;
      for (const number of list) numbers.add((number << 1) ^ (number >> 31));
      return { numbers: list.length } satisfies Apart;
    }),
  );
  const head = new NumberWriter();
  head.add(json.length);
  const parts = [head.bytes(), json, numbers.bytes()];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The value of which {@link rowsFile} made these bytes; its lists of numbers are of 32 bits each. */
export function readRowsFile(bytes: Uint8Array): unknown {
  const head = new NumberReader(bytes);
  const length = head.next();
  const json = new TextDecoder().decode(bytes.subarray(head.at, head.at + length));
  const numbers = new NumberReader(bytes.subarray(head.at + length));
  const next = (): number => {
    const read = numbers.next();
    return (read >>> 1) ^ -(read & 1);
  };
  const filled = (value: unknown): unknown => {
    if (isApart(value)) return new Int32Array(value.numbers).map(next);
    if (Array.isArray(value)) return value.map(filled);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, filled(held)]));
  };
  return filled(JSON.parse(json));
}
