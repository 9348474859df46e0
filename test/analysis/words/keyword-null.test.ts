import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../../src/analysis/random.ts";
import { keywordNull } from "../../../src/analysis/words/keyword-null.ts";
import { anyTold, tableOf, toldTerms } from "./term-corpora.ts";

const repeat = (word: string, times: number) => Array<string>(times).fill(word).join(" ");
const post = (camp: string, word: string) => ({ camp, words: `${repeat(word, 40)} ${repeat("the", 60)}` });

const apart = toldTerms({
  b1: post("bridge", "toll"),
  b2: post("bridge", "toll"),
  f1: post("ferry", "boat"),
  f2: post("ferry", "boat"),
});

test("keywordNull(table) counts keywords of the camps against those of every other split, mirrors once", () => {
  expect(keywordNull(tableOf(apart), { random: seededRandom(1) })).toEqual({
    observed: { posts: ["b1", "b2"], g2: 2, lrc: 2 },
    splits: [
      { posts: ["b1", "f1"], g2: 0, lrc: 0 },
      { posts: ["b1", "f2"], g2: 0, lrc: 0 },
    ],
    exact: true,
    atLeast: { g2: 0, lrc: 0 },
  });
});

test("keywordNull(table) counts what the table itself calls keywords", () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const table = tableOf(toldTerms(told));
      const found = keywordNull(table, { random: seededRandom(1) });
      expect(found === null).toBe(table.target.words === 0 || table.reference.words === 0);
      if (found === null) return;
      const keyness = table.rows.map((row) => row.keyness);
      expect(found.observed.g2).toBe(keyness.filter((d) => Math.abs(d?.g2 ?? 0) > 3.84).length);
      expect(found.observed.lrc).toBe(keyness.filter((d) => d?.lrc).length);
    }),
  );
});

test("keywordNull(table) tries 9 other splits of two posts against three", () => {
  const five = toldTerms({
    b1: post("bridge", "toll"),
    b2: post("bridge", "lane"),
    f1: post("ferry", "boat"),
    f2: post("ferry", "boat"),
    f3: post("ferry", "slow"),
  });
  const found = keywordNull(tableOf(five), { random: seededRandom(1) });
  expect(found?.splits).toHaveLength(9);
  expect(new Set(found?.splits.map(({ posts }) => posts.join())).size).toBe(9);
});

test("keywordNull(table) draws splits past the limit, the same ones for the same seed", () => {
  const many = toldTerms(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `p${i}`,
        post(i < 6 ? "bridge" : "ferry", i < 6 ? "toll" : "boat"),
      ]),
    ),
  );
  const drawn = () => keywordNull(tableOf(many), { random: seededRandom(7), limit: 100, samples: 50 });
  expect(drawn()?.exact).toBe(false);
  expect(drawn()?.splits.length).toBeGreaterThan(40);
  expect(drawn()?.splits.every(({ posts }) => posts.length === 6)).toBe(true);
  expect(drawn()).toEqual(drawn());
});

test("keywordNull(table) splits only posts with words in the voice chosen, and is null where a side has none", () => {
  const quoting = (camp: string, word: string) => ({
    camp,
    words: { own: repeat("the", 60), direct: repeat(word, 40) },
  });
  const told = {
    b1: quoting("bridge", "toll"),
    b2: quoting("bridge", "toll"),
    b3: post("bridge", "lane"),
    f1: quoting("ferry", "boat"),
    f2: post("ferry", "slow"),
  };
  const quoted = { voice: "quoted" } as const;
  const found = keywordNull(tableOf(toldTerms(told), ["bridge", "ferry"], quoted), {
    random: seededRandom(1),
  });
  expect(found?.observed.posts).toEqual(["b1", "b2"]);
  expect(found?.splits.map(({ posts }) => posts)).toEqual([
    ["b1", "f1"],
    ["b2", "f1"],
  ]);
  const mute = toldTerms({ ...told, f1: post("ferry", "boat") });
  expect(keywordNull(tableOf(mute, ["bridge", "ferry"], quoted), { random: seededRandom(1) })).toBeNull();
});
