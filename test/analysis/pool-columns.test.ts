import fc from "fast-check";
import { expect, test } from "vitest";
import { poolAt, poolColumns, poolDrawn } from "../../src/analysis/pool-columns.ts";
import { type Pool, pool } from "../../src/analysis/pooled-share.ts";
import { randomBelow, seededRandom } from "../../src/analysis/random.ts";

const counts = fc.nat({ max: 60 });
const anyPosts = fc.array(fc.record({ count: counts, of: counts }), { maxLength: 30 });

const at = (posts: readonly Pool[], places: readonly number[]): Pool =>
  pool(places.map((place) => posts[place] ?? { count: 0, of: 0 }));

test("poolAt(columns, places) is the pool of the posts at these places, twice where a place is named twice", () => {
  fc.assert(
    fc.property(anyPosts, fc.array(fc.nat({ max: 29 })), (posts, numbers) => {
      const places = numbers.filter((place) => place < posts.length);
      expect(poolAt(poolColumns(posts), Int32Array.from(places))).toEqual(at(posts, places));
    }),
  );
});

test("poolDrawn(columns, random) draws as many posts as there are, each by one number", () => {
  fc.assert(
    fc.property(anyPosts, fc.nat(), (posts, seed) => {
      const random = seededRandom(seed);
      const places = posts.map(() => randomBelow(posts.length, random));
      expect(poolDrawn(poolColumns(posts), seededRandom(seed))).toEqual(at(posts, places));
    }),
  );
});
