import { expect, test } from "vitest";
import { attributed, told } from "./attributed.ts";

/** Sentences whose subject is several people, none of them named, with who reports and what; null where nobody does. */
test.each([
  ["Critics say that the bridge is unsafe.", "Critics", "the bridge is unsafe"],
  ["Critics often say that the bridge is unsafe.", "Critics", "the bridge is unsafe"],
  ["Campaigners, however, insist that the bridge is safe.", "Campaigners", "the bridge is safe"],
  ["Opponents argue it is too dear.", "Opponents", "it is too dear"],
  ["MPs say they have no time.", "MPs", "they have no time"],
  ["Women say they feel unsafe.", "Women", "they feel unsafe"],
  ["Labour members say they want change.", "Labour members", "they want change"],
  ["Many of his critics say that he lost.", "Many of his critics", "he lost"],
  ["Those on the council say that it is over.", "Those on the council", "it is over"],
  ["Hundreds of ferrymen have said they will leave.", "Hundreds of ferrymen", "they will leave"],
])("attribute(post) of %s", (text, speaker, words) => {
  expect(told(attributed(text))).toEqual([["indirect", words, speaker, expect.any(String)]]);
});

test.each([
  "Facts show that the bridge is safe.",
  "People say the bridge is unsafe.",
  "Does Davis say that the bridge is safe?",
  "Let Jones say that it is over.",
  "Claims say more than facts.",
  "Books about those in power say that money rules.",
])("attribute(post) credits nobody with %s", (text) => {
  expect(told(attributed(text))).toEqual([]);
});

/** Names that "and" joins, of whom the first speaks for all; "or" leaves open who does. */
test.each([
  ["According to Reid and Hale, it is over.", "Reid and Hale", "reid"],
  ["According to Reid, Hale and Dahl, it is over.", "Reid, Hale and Dahl", "reid"],
  ["Reid and two of his allies claim that it is over.", "Reid and two of his allies", "reid"],
  ["Reid and Hale have both said that it is over.", "Reid and Hale", "reid"],
  ["“It is over,” said Reid, Hale and Dahl.", "Reid, Hale and Dahl", "reid"],
  ["“It is over,” said Reid, a member and a friend.", "Reid", "reid"],
  ["Reid or Hale said that it is over.", "Reid or Hale", null],
])("attribute(post) tells who speaks in %s", (text, surface, id) => {
  const [quote] = attributed(text, { Reid: "reid", Hale: "hale", Dahl: "dahl" }).quotes;
  expect([quote?.speaker_surface, quote?.speaker_id]).toEqual([surface, id]);
});
