import { expect, test } from "vitest";
import { dayScale, stretchWords } from "../../src/charts/day-scale.ts";

test("dayScale(days, postDays) gives the days of the posts their room whatever lies far off", () => {
  const near = dayScale([1000, 1010, 1050], [1000, 1050]);
  const far = dayScale([0, 1000, 1010, 1050, 9000], [1000, 1050]);
  expect(far.breaks).toEqual([
    { from: 0, days: 1000 },
    { from: 1050, days: 7950 },
  ]);
  expect(far.at(1050) - far.at(1000)).toBe(near.at(1050) - near.at(1000));
  expect(far.at(9000)).toBeGreaterThan(far.at(1050));
});

test("dayScale(days, postDays) leaves nothing out of years of posts, of events alone, and of one day", () => {
  expect(dayScale([0, 9000, 20000], [0, 9000, 20000]).breaks).toEqual([]);
  expect(dayScale([0, 9000], []).breaks).toEqual([]);
  expect(dayScale([5], [5]).at(5)).toBe(0);
});

test("dayScale(days, postDays) leaves out the time before a post that lies far off, as before an event", () => {
  const near = [500, 510, 540, 568];
  const far = dayScale([0, ...near], [0, ...near]);
  expect(far.breaks).toEqual([{ from: 0, days: 500 }]);
  expect(far.perDay).toBe(dayScale(near, near).perDay);
  expect(dayScale([0, 500, 5000, 5010], [0, 500, 5000, 5010]).breaks).toEqual([
    { from: 0, days: 500 },
    { from: 500, days: 4500 },
  ]);
});

test("dayScale(days, postDays) keeps to scale what is no longer than the rest of the posts' time asks for", () => {
  expect(dayScale([0, 300, 665], [0, 300, 665]).breaks).toEqual([]);
  expect(dayScale([0, 60, 61], [0, 60, 61]).breaks).toEqual([]);
  expect(dayScale([0, 61, 62], [0, 61, 62]).breaks).toEqual([{ from: 0, days: 61 }]);
});

test("dayScale(days, postDays) puts a day behind each stretch that is left out as far as a gap is wide", () => {
  const { at, perDay } = dayScale([0, 1000, 1010, 1050, 9000], [1000, 1050]);
  const gap = at(1000);
  expect([at(0), at(1050), at(9000)]).toEqual([0, gap + 50 * perDay, 2 * gap + 50 * perDay]);
  expect(gap).toBeGreaterThan(0);
});

test("dayScale(days, postDays) leaves out a stretch of more than twice the posts' time without it, and none of twice", () => {
  expect(dayScale([0, 121, 181], [0, 121, 181]).breaks).toEqual([{ from: 0, days: 121 }]);
  expect(dayScale([0, 120, 180], [0, 120, 180]).breaks).toEqual([]);
  expect(dayScale([0, 50, 100, 300], [0, 50, 100]).breaks).toEqual([]);
  expect(dayScale([0, 50, 100, 301], [0, 50, 100]).breaks).toEqual([{ from: 100, days: 201 }]);
});

test("stretchWords(days) counts years, or months below two years", () => {
  expect([stretchWords(26000), stretchWords(400)]).toEqual(["71 years", "13 months"]);
  expect([stretchWords(700), stretchWords(731)]).toEqual(["23 months", "2 years"]);
});

test("dayScale(days, postDays, least) is as tall as the words beside it need, up to a line of words a day", () => {
  const days = Array.from({ length: 31 }, (_, day) => day);
  expect(dayScale(days, days).at(30)).toBe(270);
  expect(dayScale(days, days, 600).at(30)).toBe(600);
  expect(dayScale([0, 1], [0, 1], 600).perDay).toBe(26);
});
