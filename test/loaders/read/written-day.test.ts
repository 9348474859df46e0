import { expect, test } from "vitest";
import { dayOf, dayRemedy, dayWithin, isDay } from "../../../loaders/read/written-day.ts";

test.each([
  ["2016-09-14", "2016-09-14"],
  ["2016-09-14T23:30:00-05:00", "2016-09-14"],
  ["2016-09-14 08:00", "2016-09-14"],
  ["Wed, 14 Sep 2016 10:00:00 +0100", "2016-09-14"],
  ["14 September 2016", "2016-09-14"],
  ["Wednesday, September 14th, 2016", "2016-09-14"],
  ["Wednesday 14 September 2016", "2016-09-14"],
  ["Wed. 14-Sep-2016", "2016-09-14"],
  ["Sunny 14 September 2016", "Sunny 14 September 2016"],
  ["14/9/2016", "2016-09-14"],
  ["14/09/2016 00:00", "2016-09-14"],
  ["9/14/2016", "2016-09-14"],
  ["9/8/2016", "9/8/2016"],
  ["31 February 2016", "31 February 2016"],
  ["last week", "last week"],
  ["20160914", "2016-09-14"],
  ["20160914T100000Z", "2016-09-14"],
  ["20160914235959", "2016-09-14"],
  ["Wed Sep 14 23:30:00 -0500 2016", "2016-09-14"],
  ["Wed Sep  7 10:00:00 2016", "2016-09-07"],
  ["Wed Sep 14 2016 10:00:00 GMT+0100 (British Summer Time)", "2016-09-14"],
  ["1473897599", "2016-09-14"],
  ["1473897600", "2016-09-15"],
  ["1473897599.0", "2016-09-14"],
  ["1473897599999", "2016-09-14"],
  // Seconds of 2033, or an hour of 2016.
  ["2016091410", "2016091410"],
  ["42627", "42627"],
  ["540000", "540000"],
])("dayOf(%s) is %s", (written, day) => {
  expect(dayOf(written)).toBe(day);
});

test.each([
  ["9/8/2016", "it may be 2016-08-09 or 2016-09-08; write the one that it is"],
  ["06.07.2016 10:00", "it may be 2016-07-06 or 2016-06-07; write the one that it is"],
  ["9/8/16", "it does not name the whole year; write YYYY-MM-DD, such as 2016-09-01"],
  ["9th of August", "it does not name the whole year; write YYYY-MM-DD, such as 2016-09-01"],
  ["31/2/2016", "write YYYY-MM-DD, such as 2016-09-01"],
  ["2016-02-30", "write YYYY-MM-DD, such as 2016-09-01"],
  ["last week", "write YYYY-MM-DD, such as 2016-09-01"],
  ["42627", "a spreadsheet may mean 2016-09-14; give the column the form of a date there"],
  ["42627,5", "a spreadsheet may mean 2016-09-14; give the column the form of a date there"],
  ["61000", "write YYYY-MM-DD, such as 2016-09-01"],
])("of %j dayRemedy(value) says: %s", (written, remedy) => {
  expect(dayRemedy(written)).toBe(remedy);
});

test.each([
  ["2016-02-29", true],
  ["2015-02-29", false],
  ["2016-2-9", false],
  ["", false],
])("isDay(%j) is %j", (written, is) => {
  expect(isDay(written)).toBe(is);
});

test.each([
  ["9/4/2024", "2024-04-09"],
  ["9.4.24", "2024-04-09"],
  ["9th of April", "2024-04-09"],
  ["April 9", "2024-04-09"],
  ["1/12/2023", "2023-12-01"],
  // Both 1 March and 3 January lie there.
  ["1/3/2024", null],
  ["9/8/2024", null],
  ["9.4.19", null],
  ["31 April", null],
  ["spring", null],
])("dayWithin(%j, a span) is the one day in it, %j", (written, day) => {
  expect(dayWithin(written, ["2023-11-01", "2024-05-02"])).toBe(day);
});

test("dayWithin(value, span) is null where a day lies in it of two years", () => {
  expect(dayWithin("5 February", ["2023-02-01", "2024-05-02"])).toBeNull();
});
