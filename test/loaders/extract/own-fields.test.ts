import { expect, test } from "vitest";
import { dayOf, ownFields } from "../../../loaders/extract/own-fields.ts";

test.each([
  ["2016-09-14", "2016-09-14"],
  ["2016-09-14T23:30:00-05:00", "2016-09-14"],
  ["2016-09-14 08:00", "2016-09-14"],
  ["Wed, 14 Sep 2016 10:00:00 +0100", "2016-09-14"],
  ["14 September 2016", "2016-09-14"],
  ["Wednesday, September 14th, 2016", "2016-09-14"],
  ["14/9/2016", "2016-09-14"],
  ["9/8/2016", "9/8/2016"],
  ["31 February 2016", "31 February 2016"],
  ["last week", "last week"],
])("dayOf(%s) is %s", (written, day) => {
  expect(dayOf(written)).toBe(day);
});

test("ownFields(record) reads fields by their usual names and says which it does not read", () => {
  const record = {
    ID: 7,
    Headline: "Low tide",
    Body: "It ebbs.",
    "Published-At": "14 Sep 2016",
    mood: "calm",
    by: "",
  };
  expect(ownFields(record)).toEqual({
    text: "It ebbs.",
    key: "7",
    own: { title: "Low tide", published: "2016-09-14" },
    ignored: ["mood"],
  });
});

test("ownFields(record) of an empty record says nothing", () => {
  expect(ownFields({})).toEqual({ text: null, key: null, own: {}, ignored: [] });
});
