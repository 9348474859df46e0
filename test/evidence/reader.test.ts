// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { ReaderPost } from "../../src/domain/reader.ts";
import { reader } from "../../src/evidence/reader.ts";

const text = "Trees & <b>us</b>\n\nMs Lund said “plant ${1+1}”. I *agree*.";
const at = (part: string) => ({ char_start: text.indexOf(part), char_end: text.indexOf(part) + part.length });

const post: ReaderPost = {
  post_id: "trees",
  title: "Trees & us",
  text,
  paragraphs: [
    { ...at("Trees & <b>us</b>"), kind: "title" },
    { ...at("Ms Lund said “plant ${1+1}”. I *agree*."), kind: "body" },
  ],
  sentences: [
    { ordinal: 1, ...at("Trees & <b>us</b>"), voice: "heading", frames: {} },
    {
      ordinal: 2,
      ...at("Ms Lund said “plant ${1+1}”."),
      voice: "own",
      frames: { agreed: ["Policy"], cue: [] },
    },
    { ordinal: 3, ...at("I *agree*."), voice: "own", frames: {} },
  ],
  spans: [
    { layer: "people", ...at("Lund"), label: "Astrid Lund" },
    { layer: "quotes", ...at("plant ${1+1}"), label: "direct: Astrid Lund (said)", rule: "direct:cue" },
  ],
};

test("reader(post, options) shows a post's text exactly as it is, markup and all", () => {
  const element = reader(post, { layers: ["people", "quotes"], frames: "agreed" });
  const shown = [...element.querySelectorAll("p")].map((p) => p.textContent);
  expect(shown).toEqual(["Trees & <b>us</b>", "Ms Lund said “plant ${1+1}”. I *agree*."]);
  expect(element.querySelectorAll("b, em, script")).toHaveLength(0);
});

test("reader(post, options) gives each sentence an id and marks only the layers asked for", () => {
  const element = reader(post, { layers: ["quotes"], frames: "agreed" });
  expect([...element.querySelectorAll(".sentence")].map(({ id }) => id)).toEqual(["s1", "s2", "s3"]);
  expect([...element.querySelectorAll("mark")].map((m) => [m.className, m.textContent])).toEqual([
    ["quotes", "plant ${1+1}"],
  ]);
  const note = element.querySelector(".voices li");
  expect([note?.textContent, note?.getAttribute("title")]).toEqual([
    "2 direct: Astrid Lund (said)",
    "direct:cue",
  ]);
});

test("reader(post, options) says once, with their number, what quotations of a sentence have in common", () => {
  const quoted = (part: string, label: string) => ({ layer: "quotes" as const, ...at(part), label });
  const spans = [
    quoted("plant", "scare quotes"),
    quoted("${1+1}", "scare quotes"),
    { layer: "evaluations" as const, ...at("Ms Lund said"), label: "ana: for Astrid Lund" },
    quoted("I", "imagined"),
  ];
  const element = reader({ ...post, spans }, { layers: ["quotes", "evaluations"], frames: null });
  expect([...element.querySelectorAll(".voices li")].map(({ textContent }) => textContent)).toEqual([
    "2 scare quotes, 2 times · ana: for Astrid Lund",
    "3 imagined",
  ]);
});

test("reader(post, options) says in the margin what a sentence judges and leads to it", () => {
  const judged = { layer: "evaluations" as const, ...at("I *agree*."), label: "Astrid Lund: +1 by ana" };
  const element = reader({ ...post, spans: [judged] }, { layers: ["evaluations"], frames: null });
  expect(element.querySelector(".voices li")?.textContent).toBe("3 Astrid Lund: +1 by ana");
  expect(element.querySelector(".voices a")?.getAttribute("href")).toBe("#s3");
});

test("reader(post, options) lists a sentence's frames in the margin with a link to it", () => {
  const element = reader(post, { layers: [], frames: "agreed", prefix: "right-" });
  expect(element.querySelector(".frames li")?.textContent).toBe("2 Policy");
  expect(element.querySelector(".frames a")?.getAttribute("href")).toBe("#right-s2");
  expect(reader(post, { layers: [], frames: null }).querySelectorAll(".frames li")).toHaveLength(0);
});

test("reader(post, options) sets the notation of headings and block quotations apart, and keeps every letter", () => {
  const lines = "## Why\n\n> One > none\n> Two";
  const span = (part: string) => ({
    char_start: lines.indexOf(part),
    char_end: lines.indexOf(part) + part.length,
  });
  const element = reader(
    {
      ...post,
      text: lines,
      sentences: [{ ordinal: 1, ...span("> One > none"), voice: "own", frames: {} }],
      paragraphs: [
        { ...span("## Why"), kind: "heading" },
        { ...span("> One > none\n> Two"), kind: "block" },
      ],
      spans: [{ layer: "quotes", ...span("> none"), label: "block" }],
    },
    { layers: ["quotes"], frames: null },
  );
  expect([...element.querySelectorAll("p")].map((p) => p.textContent)).toEqual([
    "## Why",
    "> One > none\n> Two",
  ]);
  expect([...element.querySelectorAll(".notation")].map((mark) => mark.textContent)).toEqual([
    "## ",
    "> ",
    "> ",
  ]);
});
