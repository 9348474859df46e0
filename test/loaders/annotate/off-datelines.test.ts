import { expect, test } from "vitest";
import { offDatelines } from "../../../loaders/annotate/off-datelines.ts";
import { annotate, annotator, namesIn } from "../../../loaders/annotate.ts";
import { attribute } from "../../../loaders/attribute.ts";
import { segment } from "../../../loaders/segment.ts";
import { contestOf } from "../../analysis/findings/finding-corpora.ts";
import { entityOf, frameOf } from "./listed.ts";

const given = { implicit: [], referents: [], checks: [], mayQuote: true };

/** What is found in a text of a frame that marches make, and of Jo Marsh. */
function foundIn(text: string) {
  const contest = { ...contestOf("east", "west"), targets: [] };
  const entities = [entityOf("jo-marsh", "Jo Marsh", "person")];
  const prepared = annotator({
    contest: contest as never,
    entities,
    frames: [frameOf("fight", ["march*"])],
  });
  const segmented = segment("p", text);
  const names = namesIn(text, segmented.sentences, prepared);
  const told = { writers: ["Jo Marsh"], genre: null };
  const voiced = attribute({ post_id: "p", text, ...segmented, ...told }, names, []);
  const { frame_hits, mentions } = annotate({ post_id: "p", text, ...voiced }, names, prepared, given);
  const words = (rows: readonly { char_start: number | null; char_end: number | null }[]) =>
    rows.map((row) => text.slice(row.char_start ?? 0, row.char_end ?? 0));
  return { hits: words(frame_hits), mentions: words(mentions) };
}

test("annotate(post) finds no frame and nobody in a date line, a byline or the head of a mail", () => {
  const body = "The quay is loud. They marched on it, and Jo Marsh was there.\n";
  const all = { hits: ["marched"], mentions: ["Jo Marsh"] };
  expect(foundIn(`The quay\n\nPosted on 3 March 2024 by Jo Marsh\n\n${body}`)).toEqual(all);
  expect(foundIn(`The quay\n\nBy Jo Marsh\n11 March 2024\n\n${body}`)).toEqual(all);
  expect(foundIn(`From: Jo Marsh\nDate: 11 March 2024\nSubject: The quay\n\n${body}`)).toEqual(all);
});

test("annotate(post) finds a frame and a name in a title", () => {
  const { hits, mentions } = foundIn("Jo Marsh on the march\n\n11 March 2024\n\nThe quay is loud today.\n");
  expect(hits).toEqual(["march"]);
  expect(mentions).toEqual(["Jo Marsh"]);
});

test("offDatelines(spans, paragraphs) keeps all of a post without a date line", () => {
  const spans = [{ char_start: 0, char_end: 5 }];
  expect(offDatelines(spans, [{ kind: "title", char_start: 0, char_end: 9 }])).toBe(spans);
  expect(offDatelines(spans, [{ kind: "dateline", char_start: 0, char_end: 9 }])).toEqual([]);
});
