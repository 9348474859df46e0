import { describe, expect, it } from "vitest";
import { failedExamples } from "../../loaders/annotate/cues/check-codebook.ts";
import { cuesNamedAlike } from "../../loaders/annotate/cues/cues-named-alike.ts";
import { compileGazetteer } from "../../loaders/annotate/names/gazetteer.ts";
import { readFolder } from "../../loaders/read.ts";

const folder = await readFolder("data");
const texts = new Map(folder.files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));

describe("the contest folder", () => {
  it("loads without a diagnostic", () => {
    expect(folder.diagnostics).toEqual([]);
  });

  it("describes every post in posts.csv and says how each date and camp is known", () => {
    expect(folder.posts.map(({ file }) => file)).toEqual(folder.files.map(({ file }) => file));
    for (const post of folder.posts) {
      expect(post.camp_note, post.file).not.toBeNull();
      expect(post.published_note, post.file).not.toBeNull();
      expect(post.published === null, post.file).toBe(post.published_basis === "unknown");
      expect(post.author, "writers stay unnamed").toBeNull();
    }
  });

  it("takes titles from the posts' own text", () => {
    for (const post of folder.posts)
      if (post.title !== null) expect(texts.get(post.file)?.split("\n")[0]).toBe(post.title);
  });

  it("has a target for every position that the coders took", () => {
    expect(folder.coding.map(({ targets }) => targets)).toEqual(
      folder.coding.map(() => folder.contest.targets),
    );
    expect(folder.coding.map(({ coder }) => coder)).toEqual(folder.contest.coders.map(({ id }) => id));
  });

  it("checks claims against words that stand once in their post, and sources every verdict or says that it cannot", () => {
    for (const claim of folder.claims) {
      expect(texts.get(claim.post_file)?.split(claim.text), claim.text).toHaveLength(2);
      if (claim.verdict !== "not checked" && claim.source_url === null)
        expect(claim.note).toMatch(/no address/i);
    }
  });

  it("sources every event", () => {
    expect(folder.events.filter((event) => event.source_url === null)).toEqual([]);
  });

  it("lists implicit mentions whose span is the phrase that its note quotes", () => {
    for (const row of folder.implicit)
      expect(row.note).toContain(`"${texts.get(row.post_file)?.slice(row.char_start, row.char_end)}"`);
  });
});

describe("the codebook", () => {
  it("hits every example that must match and no example that must not", () => {
    expect(failedExamples(folder.frames, compileGazetteer(folder.entities))).toEqual([]);
    expect(cuesNamedAlike(folder.frames, folder.entities)).toEqual([]);
  });

  it("gives every frame a question, a family, what it includes and leaves out, and examples of both kinds", () => {
    for (const frame of folder.frames) {
      expect(frame.family, frame.id).not.toBeNull();
      expect(frame.include.length, frame.id).toBeGreaterThan(0);
      expect(frame.exclude.length, frame.id).toBeGreaterThan(0);
      expect(frame.matches.length, frame.id).toBeGreaterThanOrEqual(4);
      expect(frame.misses.length, frame.id).toBeGreaterThanOrEqual(3);
    }
  });

  it("has examples of its own, none of them out of a post", () => {
    const all = [...texts.values()].join("\n");
    for (const frame of folder.frames)
      for (const example of [...frame.matches, ...frame.misses]) expect(all).not.toContain(example);
  });
});
