import { afterEach, expect, test, vi } from "vitest";
import { today } from "../../src/domain/today.ts";

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  [new Date(2016, 0, 5, 0, 0), "2016-01-05"],
  [new Date(2016, 10, 30, 23, 59), "2016-11-30"],
])("today() is the day where the reader is, with two digits a month and a day", (now, day) => {
  vi.useFakeTimers({ now });
  expect(today()).toBe(day);
});
