import fc from "fast-check";
import { expect, test } from "vitest";
import { NumberReader, NumberWriter } from "../../src/domain/packed-numbers.ts";

test("NumberReader reads what NumberWriter wrote, across other writers, and 0 past the end", () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 })), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(numbers, numbers, (one, two) => {
      const [writer, other] = [new NumberWriter(), new NumberWriter()];
      for (const number of one) writer.add(number);
      for (const number of two) other.add(number);
      writer.append(other);
      const reader = new NumberReader(writer.bytes());
      expect([...one, ...two].map(() => reader.next())).toEqual([...one, ...two]);
      expect(reader.next()).toBe(0);
    }),
  );
});

test("NumberWriter spends a byte on a number below 128", () => {
  const writer = new NumberWriter();
  for (const number of [0, 127, 128]) writer.add(number);
  expect([...writer.bytes()]).toEqual([0, 127, 128, 1]);
});
