import { describe, expect, it } from "vitest";
import { findAnaphors } from "../../../loaders/annotate/names/anaphors.ts";
import { findMentions } from "../../../loaders/annotate/names/mentions.ts";
import { growth, linear } from "../../cost.ts";
import { attributed, namesIn } from "../attribute/attributed.ts";

const people = { Reid: "reid", Hale: "hale" };

const shapes = [
  "Reid met Hale. He said that his plan was over. ",
  "Reid came. Hale spoke. He said that she was late. ",
  "Reid said that he knew it, and he told Hale. ",
  "Hale saw him. She left. ",
];

describe("findAnaphors(post), one long paragraph", () => {
  it.each(shapes)(
    "takes time in proportion to the length of a text of %j alone",
    (shape) => {
      const texts = new Map<number, Parameters<typeof findAnaphors>>();
      const run = (length: number) => {
        const text = `Reid met Hale. ${shape.repeat(Math.ceil(length / shape.length))}`;
        const made = (): Parameters<typeof findAnaphors> => {
          const post = { post_id: "p", text, ...attributed(text, people) };
          const mentions = findMentions(post, namesIn(text, people), []).rows;
          return [post, mentions, new Set(Object.values(people)), new Map()];
        };
        const given = texts.get(length) ?? made();
        texts.set(length, given);
        return findAnaphors(...given);
      };
      expect(growth(run, 8_000)).toBeLessThan(linear);
    },
    60_000,
  );
});
