import { describe, expect, it } from "vitest";
import { attribute } from "../../../loaders/attribute.ts";
import { segment } from "../../../loaders/segment.ts";

function milliseconds(text: string): number {
  const post = { post_id: "p", text, ...segment("p", text) };
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    attribute(post, [], []);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const shapes = [
  '"',
  "“",
  "'",
  "‘a ",
  "’",
  '"a" said b ',
  "was said ",
  "He said: ",
  "Aa (",
  "He said:\n\na\n\n",
];

describe("attribute(post), hostile text", () => {
  it.each(shapes)(
    "takes time in proportion to the length of a text of %j alone",
    (shape) => {
      const small = milliseconds(shape.repeat(Math.ceil(30_000 / shape.length)));
      const large = milliseconds(shape.repeat(Math.ceil(120_000 / shape.length)));
      expect(large).toBeLessThan(10 * Math.max(small, 40));
    },
    60_000,
  );
});
