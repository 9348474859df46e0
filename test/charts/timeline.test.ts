// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeline, timelineTable } from "../../src/charts/timeline.ts";
import {
  layOutTimeline,
  type TimelineEvent,
  type TimelinePost,
  timelineType,
} from "../../src/charts/timeline-layout.ts";
import { evidence, isSvg, readable, texts } from "./readable.ts";
import { camps } from "./sample.ts";

const post = (
  id: string,
  camp: string,
  published: string | null,
  published_basis: string,
  within: number | null = null,
): TimelinePost => ({
  post: id,
  short: `Post ${id}`,
  camp,
  published,
  published_basis,
  published_note: published === null ? "after the vote" : null,
  within,
  count: 9,
  of: 9,
  selection: { post: id },
});
const events: TimelineEvent[] = [
  { date: "2021-03-01", label: "The bridge opens", source_url: "https://example.org/bridge" },
  { date: "2021-03-02", label: "The toll is set", source_url: "javascript:alert(1)" },
  { date: "2021-03-20", label: "The vote", source_url: null },
];
const posts = [
  post("p1", "a", "2021-03-02", "stated"),
  post("p2", "b", "2021-03-10", "inferred", 1),
  post("p3", "none", null, "unknown"),
];

describe("timeline", () => {
  test("timeline(events, posts, options) sets stated days apart from inferred ones and from none", async () => {
    await expect(readable(timeline(events, posts, { width: 900, camps: camps(2) }))).toMatchFileSnapshot(
      "snapshots/timeline.svg",
    );
  });

  test.each([328, 900])(
    "timeline(events, posts, options) opens each post once at %i pixels, a day or none",
    (width) => {
      const chart = timeline(events, posts, { width, camps: camps(2) });
      expect(evidence(chart)).toEqual(['{"post":"p1"}', '{"post":"p2"}', '{"post":"p3"}']);
    },
  );

  test("timeline(events, posts, options) links events to their source and never to a script", () => {
    const links = timeline(events, posts, { width: 900, camps: camps(2) }).querySelectorAll("a");
    const addresses = [...links].map((d) => d.getAttribute("href") ?? d.getAttribute("xlink:href"));
    expect(addresses.filter((d) => d !== null)).toEqual(["https://example.org/bridge"]);
  });

  test("timeline(events, posts, options) says how an inferred day is bounded and why there is none", () => {
    const said = texts(timeline(events, posts, { width: 900, camps: camps(2) })).join("|");
    expect(said).toContain("inferred, a day either way");
    expect(said).toContain("Without a date");
    expect(said).toContain("after the vote");
  });

  test("timeline(events, posts, options) draws undated posts alone, and a sentence for nothing at all", () => {
    expect(evidence(timeline([], posts.slice(2), { width: 900, camps: [] }))).toEqual(['{"post":"p3"}']);
    expect(isSvg(timeline([], [], { width: 900, camps: [] }))).toBe(false);
  });

  test("timeline(events, posts, options) cuts the name of an undated post to the width", () => {
    const short = "Post 2 of… · For a referendum of all households before anything is decided";
    const named = posts.map((d) => ({ ...d, short }));
    const said = texts(timeline([], named.slice(2), { width: 328, camps: camps(2) }));
    expect(said.filter((text) => text?.startsWith("Post 2"))).toEqual([
      expect.stringMatching(/^Post 2 of….+…$/),
    ]);
  });

  test("layOutTimeline(events, posts, width, camps) keeps the words of a side apart, in order of time", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((d) => `2021-03-${String(d).padStart(2, "0")}`);
    const event = fc.record({
      date: day,
      label: fc.string({ maxLength: 120 }),
      source_url: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), fc.integer({ min: 280, max: 1100 }), (list, width) => {
        const { notes } = layOutTimeline(list, [], width, camps(2));
        expect(notes.length).toBe(list.length);
        for (const [i, note] of notes.entries()) {
          const before = notes[i - 1];
          if (before === undefined) continue;
          const room = ((before.text.length + note.text.length) * timelineType.leading) / 2;
          expect(note.y - before.y).toBeGreaterThanOrEqual(room - 1e-6);
          expect(note.day).toBeGreaterThanOrEqual(before.day);
        }
      }),
    );
  });

  test("timeline(events, posts, options) tells the year once, or with each day where there are several", () => {
    const one = texts(timeline(events, posts, { width: 900, camps: camps(2) }));
    expect(one.filter((text) => text?.includes("2021"))).toEqual(["2021"]);
    const flood = { date: "1953-01-31", label: "The flood", source_url: null };
    for (const width of [328, 900]) {
      const several = texts(timeline([flood, ...events], posts, { width, camps: camps(3) }));
      expect(several).toEqual(expect.arrayContaining(["31 Jan 1953", "1 Mar 2021", "10 Mar 2021"]));
    }
  });

  test("layOutTimeline(events, posts, width, camps) leaves out an empty stretch longer than the posts' time", () => {
    const flood = { date: "1953-01-31", label: "The flood", source_url: null };
    const { breaks, notes, perDay } = layOutTimeline([flood, ...events], posts, 900, camps(3));
    const near = layOutTimeline(events, posts, 900, camps(3));
    expect(breaks.map(({ text }) => text)).toEqual(["68 years on"]);
    expect(perDay).toBe(near.perDay);
    const tall = (list: typeof notes) => (list.at(-1)?.at ?? 0) - (list[0]?.at ?? 0);
    expect(tall(notes.slice(1))).toBeCloseTo(tall(near.notes));
    expect(layOutTimeline([flood, ...events], posts, 328, camps(3)).breaks).toEqual([]);
    expect(near.breaks).toEqual([]);
  });

  test("layOutTimeline(events, posts, width, camps) keeps marks of about one day apart and clear of the dates", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((d) => `2021-03-${String(d).padStart(2, "0")}`);
    const some = fc.array(fc.tuple(day, fc.constantFrom("a", "b", "none")), { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.integer({ min: 900, max: 1100 }), (list, width) => {
        const dated = list.map(([published, camp], i) => post(`p${i}`, camp, published, "stated"));
        const { notes, dates, line } = layOutTimeline([], dated, width, camps(2));
        for (const note of notes) expect(Math.abs(note.x - line) + 10).toBeLessThanOrEqual(dates);
        for (const side of [-1, 1]) {
          const marks = notes.filter((d) => d.side === side);
          if (marks.length > 8) continue;
          for (const [i, a] of marks.entries())
            for (const b of marks.slice(i + 1))
              expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.at - b.at))).toBeGreaterThanOrEqual(12 - 1e-6);
        }
      }),
    );
  });

  test("timelineTable(events, posts) lists events with their source and posts with how their day is known", () => {
    expect(timelineTable(events.slice(0, 1), posts.slice(2)).rows).toEqual([
      ["The bridge opens", null, "2021-03-01", null, null, "https://example.org/bridge"],
      ["Post p3", "p3", null, "unknown", "after the vote", null],
    ]);
  });
});
