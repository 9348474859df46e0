import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { randomBelow, seededRandom } from "../../../src/analysis/random.ts";
import { fingerprintsOf } from "../../../src/analysis/reuse/fingerprints.ts";
import { SharedPassages } from "../../../src/analysis/reuse/shared-passages.ts";

/** Words that no other seed gives. */
const words = (seed: number, count: number): string => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => `w${seed}x${randomBelow(1e6, random)}`).join(" ");
};

const post = (post_id: string, ...parts: readonly string[]) => ({ post_id, text: parts.join(" ") });

const sharedPassages = (
  posts: readonly ReturnType<typeof post>[],
  mayQuote?: (post_id: string) => boolean,
) => {
  const passages = new SharedPassages();
  for (const { post_id, text } of posts) passages.add({ post_id, hashes: fingerprintsOf(text) });
  return passages.find((id) => posts.find(({ post_id }) => post_id === id)?.text ?? "", mayQuote);
};

const told = (posts: readonly ReturnType<typeof post>[]) =>
  sharedPassages(posts).shared.map((d) => [d.first, d.second, d.words]);

describe("SharedPassages", () => {
  it("counts the words of a passage that another post holds, and says where it opens", () => {
    const passage = words(3, 30);
    const posts = [post("a", words(1, 50), passage, words(2, 20)), post("b", words(4, 40), passage)];
    expect(sharedPassages(posts)).toEqual({
      shared: [
        {
          first: "a",
          second: "b",
          words: 30,
          share: 30 / 70,
          at: words(4, 40).length + 1,
          opening: passage.split(" ").slice(0, 10).join(" "),
        },
      ],
      repeated: [],
    });
  });

  it("sees through case, marks, spacing and apostrophes", () => {
    const one =
      "It's the quay, and nothing but the quay, that made the town's winters bearable to all of us who lived beside it.";
    const other =
      "IT’S THE QUAY -- AND NOTHING BUT THE QUAY -- THAT MADE THE TOWN’S\n\nWINTERS BEARABLE TO ALL OF US WHO LIVED BESIDE IT";
    expect(told([post("a", one), post("b", other)])).toEqual([["a", "b", 22]]);
  });

  it("says nothing of fewer than twenty words, nor of runs under eight", () => {
    expect(told([post("a", words(1, 19)), post("b", words(1, 19))])).toEqual([]);
    const broken = (seed: number) =>
      Array.from({ length: 10 }, (_, i) => `${words(100 + i, 7)} own${seed}x${i}`).join(" ");
    expect(told([post("a", broken(1)), post("b", broken(2))])).toEqual([]);
  });

  it("tells no word of a passage that stands in a post that may not be quoted", () => {
    const [footer, passage] = [words(9, 25), words(20, 30)];
    const posts = [
      ...[1, 2, 3, 4].map((seed) => post(`p${seed}`, words(seed, 60), footer)),
      ...[5, 6].map((seed) => post(`p${seed}`, words(seed, 60), passage)),
    ];
    for (const closed of ["p1", "p4"]) {
      const { shared, repeated } = sharedPassages(posts, (id) => id !== closed);
      expect(repeated).toMatchObject([{ post: "p1", posts: 4, opening: null }]);
      expect(shared[0]?.opening).not.toBeNull();
    }
    for (const closed of ["p5", "p6"]) {
      const { shared, repeated } = sharedPassages(posts, (id) => id !== closed);
      expect(repeated[0]?.opening).not.toBeNull();
      expect(shared).toMatchObject([{ first: "p5", second: "p6", words: 30, opening: null }]);
    }
  });

  it("tells a run in more than three posts once, as repeated", () => {
    const footer = words(9, 25);
    const posts = [1, 2, 3, 4, 5].map((seed) => post(`p${seed}`, words(seed, 60), footer));
    expect(sharedPassages(posts)).toMatchObject({
      shared: [],
      repeated: [{ post: "p1", words: 25, posts: 5, opening: footer.split(" ").slice(0, 10).join(" ") }],
    });
  });

  it("has nothing to say of no post, one, or posts without words", () => {
    for (const posts of [[], [post("a", words(1, 50))], [post("a", ""), post("b", "…")]])
      expect(sharedPassages(posts)).toEqual({ shared: [], repeated: [] });
  });
});

test("SharedPassages finds every common passage of twenty words wherever it stands", () => {
  fc.assert(
    fc.property(fc.nat(80), fc.nat(80), fc.integer({ min: 20, max: 60 }), (before, beside, length) => {
      const passage = words(3, length);
      const posts = [
        post("a", words(1, before), passage, words(2, 9)),
        post("b", words(4, beside), passage, words(5, 9)),
      ];
      expect(told(posts)).toEqual([["a", "b", length]]);
    }),
  );
});
