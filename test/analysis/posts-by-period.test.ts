import fc from "fast-check";
import { expect, test } from "vitest";
import { type DatedPost, postsByPeriod } from "../../src/analysis/posts-by-period.ts";

const post = (post_id: string, published: string | null, over: Partial<DatedPost> = {}): DatedPost => ({
  post_id,
  published,
  camp: "oak",
  published_basis: "stated",
  sentences: 10,
  ...over,
});

const periods = (posts: readonly DatedPost[], most?: number) =>
  postsByPeriod(posts, ({ camp }) => camp, most);

test("postsByPeriod(posts, campOf) counts posts by camp, tells inferred days apart and keeps empty periods", () => {
  const posts = [
    post("a", "2016-08-30"),
    post("b", "2016-08-30", { published_basis: "inferred" }),
    post("c", "2016-09-01", { camp: "elm", sentences: 4 }),
    post("d", null),
  ];
  const { unit, starts, counts } = periods(posts);
  expect([unit, starts]).toEqual(["day", ["2016-08-30", "2016-08-31", "2016-09-01"]]);
  expect(counts.map((d) => [d.start, d.camp, d.posts, d.inferred, d.sentences, d.selection.posts])).toEqual([
    ["2016-08-30", "oak", 2, 1, 20, ["a", "b"]],
    ["2016-09-01", "elm", 1, 0, 4, ["c"]],
  ]);
});

test.each([
  ["2016-01-01", "2016-01-20", "day", "2016-01-01"],
  ["2016-09-14", "2016-12-24", "week", "2016-09-12"],
  ["2015-02-03", "2016-12-24", "month", "2015-02-01"],
  ["1990-02-03", "2016-12-24", "year", "1990-01-01"],
  ["1829-02-03", "2016-12-24", "decade", "1820-01-01"],
])(
  "postsByPeriod(posts from %s to %s, campOf) takes the shortest periods that fit: %s",
  (from, to, unit, start) => {
    const found = periods([post("a", from), post("b", to)]);
    expect([found.unit, found.starts[0]]).toEqual([unit, start]);
    expect(found.starts.length).toBeLessThanOrEqual(40);
  },
);

test.each([
  ["9999-12-31", "9999-12-31", "day", ["9999-12-31"]],
  ["9999-06-01", "9999-12-31", "week", ["9999-05-31", "9999-12-27"]],
  ["9998-01-01", "9999-12-31", "month", ["9998-01-01", "9999-12-01"]],
  ["9970-05-05", "9999-12-31", "year", ["9970-01-01", "9999-01-01"]],
  ["9900-05-05", "9999-12-31", "decade", ["9900-01-01", "9990-01-01"]],
  ["0000-01-01", "0000-03-01", "week", ["-000001-12-27", "0000-02-28"]],
  ["0001-02-03", "0099-12-31", "decade", ["0000-01-01", "0090-01-01"]],
  ["+275760-09-12", "+275760-09-13", "day", ["+275760-09-12", "+275760-09-13"]],
  ["+275700-01-01", "+275760-09-13", "decade", ["+275700-01-01", "+275760-01-01"]],
])(
  "postsByPeriod(posts from %s to %s, campOf) holds the first and last days that dates can be",
  (from, to, unit, ends) => {
    const found = periods([post("b", to), post("a", from)]);
    expect(found.unit).toBe(unit);
    expect([...new Set([found.starts[0], found.starts.at(-1)])]).toEqual(ends);
    expect(found.counts.map(({ start }) => start)).toEqual(from === to ? [ends[0]] : ends);
  },
);

test("postsByPeriod(posts, campOf) of no dated post has no period", () => {
  expect(periods([post("a", null)])).toEqual({ unit: "day", starts: [], counts: [] });
});

test("postsByPeriod(posts, campOf) counts each dated post once, in a period that is listed", () => {
  const day = fc
    .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.constantFrom("oak", "elm")), { maxLength: 30 }), (told) => {
      const posts = told.map(([published, camp], i) => post(`p${i}`, published, { camp }));
      const { starts, counts } = periods(posts);
      expect(counts.flatMap(({ selection }) => selection.posts ?? []).sort()).toEqual(
        posts.map(({ post_id }) => post_id).sort(),
      );
      for (const { start } of counts) expect(starts).toContain(start);
    }),
  );
});
