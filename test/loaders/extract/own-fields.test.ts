import { expect, test } from "vitest";
import { ownFields } from "../../../loaders/extract/own-fields.ts";

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
