import { describe, expect, it } from "vitest";
import { attribute } from "../../../loaders/attribute.ts";
import { segment } from "../../../loaders/segment.ts";
import { growth, linear } from "../../cost.ts";

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
  "a man who says it is is ",
  "a man who says it; ",
  '"Ab cd ef gh" (Ada) ',
  '"Ab cd ef gh," that is what he said ',
  "He spoke, he said, that ",
  'Ada (b): "c" ',
  "the Mail reports Ada as saying ",
  "Q: a\nA: b\n",
  "“a”, ",
  "Ada said it was “b” and they “c” ",
  "members who were there, with Ada saying ",
  "was expected to say ",
  "the claim that ",
  "his claim by a man that he is ",
  "claims, it is said, that ",
  "is said to be told that ",
  "told a man, how ",
  "said, as he is, that ",
  "quoted as on record saying ",
  "Sir, – a.\n\nAda Bo\n\n",
  "He said in full:\n\na.\n\n",
  "Stop saying who says “b” ",
  "whose a and said “b” ",
];

describe("attribute(post), hostile text", () => {
  it.each(shapes)(
    "takes time in proportion to the length of a text of %j alone",
    (shape) => {
      const texts = new Map<number, Parameters<typeof attribute>[0]>();
      const run = (length: number) => {
        const text = shape.repeat(Math.ceil(length / shape.length));
        const post = texts.get(length) ?? { post_id: "p", text, ...segment("p", text) };
        texts.set(length, post);
        return attribute(post, [], []);
      };
      expect(growth(run, 8_000)).toBeLessThan(linear);
    },
    60_000,
  );
});
