// @vitest-environment jsdom
import { expect, test } from "vitest";
import { listedQuotes } from "../../src/evidence/quote-list.ts";
import type { TextedQuote } from "../../src/evidence/row-texts.ts";

const quote = {
  post_id: "p",
  sentences: ["p:3", "p:4"],
  text: "Too dear",
  words: 2,
  kind: "direct",
  rule: "direct.cue",
  status: "attributed",
  speaker_id: "reid",
  speaker_surface: "she",
  cue: "said",
  slant: null,
  source_url: null,
} as unknown as TextedQuote;

const entities = [{ entity_id: "reid", name: "Ida Reid" }];
const known = (more: Partial<TextedQuote>): string[] =>
  listedQuotes([{ ...quote, ...more }], entities).flatMap((d) =>
    d.known.slice(0, -1).map((line) => (typeof line === "string" ? line : (line.textContent ?? ""))),
  );

test("listedQuotes(quotes, entities) leads to the first sentence that a quotation reaches into", () => {
  expect(listedQuotes([quote], entities)).toMatchObject([
    { post_id: "p", sentence_id: "p:3", text: "Too dear" },
  ]);
});

test.each<[Partial<TextedQuote>, string[]]>([
  [{}, ["Direct · Ida Reid", "introduced by “said”"]],
  [{ slant: "neutral" }, ["Direct · Ida Reid", "introduced by “said”"]],
  [{ cue: "claimed", slant: "doubt" }, ["Direct · Ida Reid", "introduced by “claimed”, which implies doubt"]],
  [{ cue: null }, ["Direct · Ida Reid", "no reporting word"]],
  [{ speaker_id: null }, ["Direct · she", "introduced by “said”"]],
  [{ status: "unresolved" }, ["Direct · “she”, not resolved", "introduced by “said”"]],
  [
    { status: "unresolved", speaker_surface: null },
    ["Direct · speaker not resolved", "introduced by “said”"],
  ],
  [{ status: "orphan" }, ["Direct · no speaker named", "introduced by “said”"]],
  [{ kind: "scare" }, ["Scare quotes · the writer’s own doing"]],
  [{ kind: "imagined", cue: null }, ["Imagined · credited to nobody", "no reporting word"]],
])("listedQuotes(quotes, entities) says of %j: %j", (more, lines) => {
  expect(known(more)).toEqual(lines);
});
