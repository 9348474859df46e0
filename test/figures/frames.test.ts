// @vitest-environment jsdom
import { expect, test } from "vitest";
import { countIndex } from "../../src/analysis/count-index.ts";
import { findFindings } from "../../src/analysis/findings/find-findings.ts";
import { frameShares } from "../../src/analysis/frame-shares.ts";
import type { Source } from "../../src/domain/selection.ts";
import { framesByCamp } from "../../src/figures/frames-by-camp.ts";
import { framesByPost } from "../../src/figures/frames-by-post.ts";
import { type FramesContext, withoutFrames } from "../../src/figures/frames-context.ts";
import { leadingFramesFigure } from "../../src/figures/leading-frames.ts";
import type { Told } from "../analysis/corpora.ts";
import { coded, contestOf, corpusOf, inputOf } from "../analysis/findings/finding-corpora.ts";
import { contextOf, drawnOnPage, opened, wordsOf } from "./on-page.ts";

drawnOnPage();

const cued = (camp: string, count: number, of: number): { camp: string; told: Told[] } => ({
  camp,
  told: Array.from({ length: of }, (_, i) => (i < count ? { cues: [["thrift", "own"]] } : {})),
});

/** Two posts a side: the ferry's speak of thrift, the bridge's do not. */
function contextWith(source: Source, given = source === "cue" ? cued : coded): FramesContext {
  const corpus = corpusOf({
    f1: given("ferry", 8, 12),
    f2: given("ferry", 7, 12),
    b1: given("bridge", 0, 12),
    b2: given("bridge", 1, 12),
  });
  const input = inputOf(corpus, contestOf("bridge", "ferry"));
  const context = contextOf(corpus.posts, opened());
  const settings = { ...context.settings, source };
  const frames = input.frames.map((frame) => ({ ...frame, noun: frame.noun ?? null }));
  return {
    ...context,
    settings,
    frames,
    findings: findFindings({ ...input, settings }),
    shares: frameShares({
      frames,
      posts: context.posts,
      camps: context.contest.camps,
      settings,
      index: countIndex(input.counts),
    }),
  };
}

test("framesByCamp(context) is titled by the finding that leads, says how far coders agree and that two posts give no interval", () => {
  const context = contextWith("agreed");
  const { title, subtitle, caveat } = wordsOf(framesByCamp(context));
  expect(title).toBe(context.findings.find(({ metric }) => metric === "frame")?.title);
  expect(subtitle).toMatch(/^Share of sentences a frame\..* Two posts a side: no interval\.$/);
  expect(caveat).toMatch(/coders/);
});

test("framesByCamp(context) of cue words says that marks are open, and nothing of coders", () => {
  const { subtitle, caveat } = wordsOf(framesByCamp(contextWith("cue")));
  expect(subtitle).toContain("Open marks: cue words found the frames.");
  expect(caveat).toBeNull();
});

test("leadingFramesFigure(context) draws the frames of which something may be said, and no others", () => {
  const element = leadingFramesFigure(contextWith("agreed"));
  const drawn = [...element.querySelectorAll("text")].map((text) => text.textContent);
  expect(drawn).toContain("Thrift");
  expect(drawn).not.toContain("Safety");
});

test("framesByPost(context, silent) opens the sentences of a frame in a post", () => {
  const context = contextWith("agreed");
  const silent = context.findings.find(({ finding_id }) => finding_id === "frames.silent");
  if (silent === undefined) throw new Error("no finding of silent frames");
  const element = framesByPost(context, silent);
  expect(wordsOf(element).title).toBe(silent.title);
  const cells = [...element.querySelectorAll("[data-evidence]")];
  expect(cells).toHaveLength(3 * 4);
  cells[0]?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(context.open).toHaveBeenCalledWith(expect.objectContaining({ title: "Thrift" }));
});

test("without a codebook figures of frames say which file would give one", () => {
  const context = { ...contextWith("agreed"), frames: [], shares: { posts: [], camps: [] }, findings: [] };
  expect(withoutFrames(context)).toContain("codebook.yaml");
  expect(framesByCamp(context).querySelector(".figure-chart")?.textContent).toBe(withoutFrames(context));
});
