import { expect, test } from "vitest";
import { ownFields } from "../../../loaders/extract/records/own-fields.ts";

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
    nested: [],
  });
});

test("ownFields(record) reads lists whole, and the name of something that has one", () => {
  const record = {
    author: ["Ann Reeve", { name: "Bo  Lind" }, "Cy"],
    text: ["One.", "Two."],
    genre: ["polemic", "letter"],
  };
  expect(ownFields(record)).toMatchObject({
    text: "One.\n\nTwo.",
    own: { author: "Ann Reeve, Bo Lind and Cy", genre: "polemic, letter" },
  });
});

test("ownFields(record) says which known field holds an object, and which is left for another of its meaning", () => {
  const record = {
    content: { rendered: "x" },
    title: "A",
    headline: "B",
    url: "https://a.example",
    link: "https://a.example",
  };
  expect(ownFields(record)).toMatchObject({ text: null, ignored: ["headline"], nested: ["content"] });
});

test("ownFields(record) of an empty record says nothing", () => {
  expect(ownFields({})).toEqual({ text: null, key: null, own: {}, ignored: [], nested: [] });
});
