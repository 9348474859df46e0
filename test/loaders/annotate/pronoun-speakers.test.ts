import { expect, test } from "vitest";
import { findAnaphors } from "../../../loaders/annotate/names/anaphors.ts";
import { findMentions } from "../../../loaders/annotate/names/mentions.ts";
import { attributed, namesIn } from "../attribute/attributed.ts";

const people = { Reid: "reid", Hale: "hale" };

/** Who says each quotation of a text once its pronouns are read, with the status. */
function speakers(text: string) {
  const post = { post_id: "p", text, ...attributed(text, people) };
  const mentions = findMentions(post, namesIn(text, people), []).rows;
  const told = new Map([["reid", "she"]] as const);
  return findAnaphors(post, mentions, new Set(Object.values(people)), told).quotes.map((quote) => [
    quote.speaker_id,
    quote.speaker_surface,
    quote.status,
  ]);
}

test.each([
  ["Reid came late.\n\n“It is over,” she said.", [["reid", "she", "attributed"]]],
  ["Reid came late. It rained.\n\nShe told us that it was over.", [["reid", "She", "attributed"]]],
  [
    "Reid came.\n\nShe said: “We need a roof over the old hall before the rain comes, as everybody in this town must know.\n\n“Or we drown.”",
    [
      ["reid", "She", "attributed"],
      ["reid", "She", "attributed"],
    ],
  ],
  ["Hale came. He met Reid.\n\nHe said that it was over.", [["hale", "He", "attributed"]]],
])("withSpeakers(quotes, meant) names whom a pronoun means: %s", (text, wanted) => {
  expect(speakers(text)).toEqual(wanted);
});

test.each([
  ["A woman met Ann Dunn, and she said that it was over.", [[null, "she", "unresolved"]]],
  ["Reid came late.\n\nThey said that it was over.", [[null, "They", "unresolved"]]],
  ["Hale came late.\n\nThe clerk said that it was over.", [[null, "clerk", "attributed"]]],
])("withSpeakers(quotes, meant) leaves what is open or told: %s", (text, wanted) => {
  expect(speakers(text)).toEqual(wanted);
});

const both = new Map([
  ["reid", "he"],
  ["hale", "he"],
] as const);

/** Who says the last quotation of a text about two men; null where that stays open. */
function lastSpeaker(text: string) {
  const names = { ...people, "The Ayr MP": "reid" };
  const post = { post_id: "p", text, ...attributed(text, names) };
  const mentions = findMentions(post, namesIn(text, names), []).rows;
  return findAnaphors(post, mentions, new Set(["reid", "hale"]), both).quotes.at(-1)?.speaker_id;
}

test.each([
  "Reid said that Hale was late. He added that the bus had gone.",
  "Reid said that Hale was late. He told us that Hale had overslept. He added that the bus had gone.",
  "“Hale was late,” said Reid. He added that the bus had gone.",
  "Reid said he backed the plan to let Hale stand and rejected claims that he would lose, telling members that it was fair.\n\nHe told the radio that he liked many of Hale’s ideas.",
  "Reid said he will stand against Hale.\n\nThe Ayr MP said that the club was broken.\n\nOthers wanted to split it, he claimed.",
  "Reid said that Hale was late. He announced that he would walk with all his “strength and might” so that nobody waited.",
])("withSpeakers(quotes, speakers, meant) goes on with whoever spoke last: %s", (text) => {
  expect(lastSpeaker(text)).toBe("reid");
});

test.each([
  "Reid met Hale. He added that the bus had gone.",
  "Reid told Hale that it was late. He added that the bus had gone.",
  "Reid met Hale and said that it was late. He added that the bus had gone.",
  "Reid said that Hale was late. But he claimed that the bus had gone.",
  "Reid said that Hale was late. He insisted that the bus had gone.",
  "“Hale was late,” Reid told Hale. He added that the bus had gone.",
])(
  "withSpeakers(quotes, speakers, meant) leaves open who answers, and whom others stand beside: %s",
  (text) => {
    expect(lastSpeaker(text)).toBeNull();
  },
);
