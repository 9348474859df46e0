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
