import { expect, test } from "vitest";
import { findFindings } from "../../../src/analysis/findings/find-findings.ts";
import { isOfFrame } from "../../../src/analysis/findings/frame-subject.ts";
import { voicesMatrix } from "../../../src/analysis/findings/voices-matrix.ts";
import { coded, contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

const camps = ["ferry", "bridge", "ford"];
const post = (camp: string, count: number, of = 40) => coded(camp, count, of, "beauty");
const told = (posts: Parameters<typeof corpusOf>[0], of = camps) =>
  findFindings(inputOf(corpusOf(posts), contestOf(...of)));
const titleOf = (findings: ReturnType<typeof told>, id: string) =>
  findings.find(({ finding_id }) => finding_id === id)?.title;

test("a title of more than two camps says of one camp what it does beside whom", () => {
  const found = told({ a: post("ferry", 12), b: post("bridge", 1), c: post("ford", 11) });
  expect(titleOf(found, "frame.beauty.bridge.rest")).toBe(
    "Compared with writers for the other camps, one writer for the bridge leans away from beauty",
  );
  expect(titleOf(found, "frame.beauty.ferry.bridge")).toBe(
    "Compared with one writer for the bridge, one writer for the ferry leans towards beauty",
  );
  const clear = told({
    ...Object.fromEntries(
      ["ferry", "ford"].flatMap((camp) => ["1", "2"].map((n) => [`${camp}${n}`, post(camp, 20)])),
    ),
    bridge1: post("bridge", 1),
    bridge2: post("bridge", 0),
  });
  expect(titleOf(clear, "frame.beauty.bridge.rest")).toBe(
    "Writers for the bridge speak of beauty less than writers for the other camps",
  );
});

test("findings of frames and camps whose ids hold dots never share an id", () => {
  const ids = ["ferry", "ferry.bridge", "bridge"];
  const corpus = corpusOf({ a: post("ferry", 9), b: post("ferry.bridge", 3), c: post("bridge", 1) });
  const beauty = { id: "beauty", label: "Beauty", question: "", cues: ["x"] };
  const input = inputOf(corpus, contestOf(...ids));
  const frames = [...input.frames, { ...beauty, id: "beauty.ferry", label: "Twofold" }];
  const found = findFindings({ ...input, frames });
  const taken = found.map(({ finding_id }) => finding_id);
  expect(taken.filter((id, i) => taken.indexOf(id) !== i)).toEqual([]);
  const compared = found.filter(({ metric }) => metric === "frame");
  expect(compared.every((d) => frames.filter(({ id }) => isOfFrame(d, id)).length === 1)).toBe(true);
});

test("silence among more than two camps is told of camps, between two of sides", () => {
  const posts = { a: post("ferry", 1), b: post("bridge", 1), c: post("ford", 1) };
  expect(titleOf(told(posts), "frames.silent")).toBe("No camp is silent on a frame that the others speak of");
  expect(
    titleOf(told({ a: post("ferry", 1), b: post("bridge", 1) }, ["ferry", "bridge"]), "frames.silent"),
  ).toBe("No side is silent where the other speaks");
  const silent = told({ a: post("ferry", 9), b: post("bridge", 0), c: post("ford", 9) });
  expect(titleOf(silent, "frames.silent")).toBe(
    "One writer for the bridge leaves one frame to the other camps",
  );
});

test("voicesMatrix(context, input) says of more than three sides how many quote somebody by name", () => {
  const { camps: listed } = contestOf("ferry", "bridge", "ford", "raft");
  const posts = listed.map(({ id }) => ({ post_id: id, camp: id, short: id, sentences: 9 }));
  const quote = (post_id: string) => ({
    post_id,
    sentences: [`${post_id}:1`],
    words: 4,
    kind: "direct",
    status: "attributed",
    speaker_id: null,
    speaker_surface: "Ada",
  });
  const settings = { source: "cue", voice: "own", headings: true, placements: {} } as const;
  const titleOfQuotes = (quotes: ReturnType<typeof quote>[]) =>
    voicesMatrix({ settings }, { camps: listed, posts, entities: [], quotes, placements: {} }).title;
  const title = (...quoting: string[]) => titleOfQuotes(quoting.map(quote));
  expect(titleOfQuotes([{ ...quote("raft"), status: "unresolved", speaker_surface: "she" }])).toBe(
    "No side quotes somebody by name",
  );
  expect(title("ferry", "bridge", "ford", "raft")).toBe("All four sides quote somebody by name");
  expect(title("ferry", "bridge")).toBe("Two sides of four quote somebody by name");
  expect(title("raft")).toBe("One side of four quotes somebody by name");
});

test("what the posts allow is said of which camps, where there are more than two", () => {
  const posts = {
    a: post("ferry", 2),
    b: post("ferry", 2),
    c: post("bridge", 1),
    d: post("ford", 1),
    e: post("ford", 1),
  };
  const floor = (of?: string[]) => told(posts, of).find(({ metric }) => metric === "floor")?.text;
  expect(floor()).toMatch(
    /^With two posts by writers for the ferry against three by writers for the other camps, /,
  );
  expect(floor(["ferry", "ford"])).toMatch(/^With two posts against two, /);
});

test("of more than two camps, one alone is said to speak of a frame once, and never all others together", () => {
  const speaking = (...speakers: string[]) =>
    told(
      Object.fromEntries(
        camps.flatMap((camp) =>
          ["1", "2"].map((n) => [camp + n, post(camp, speakers.includes(camp) ? 20 : 0)]),
        ),
      ),
    );
  expect(titleOf(speaking("ferry"), "frame.beauty.ferry.rest")).toBe(
    "Only writers for the ferry speak of beauty",
  );
  expect(titleOf(speaking("ferry"), "frame.beauty.ferry.bridge")).toBe(
    "Writers for the ferry speak of beauty; writers for the bridge never do",
  );
  expect(titleOf(speaking("ferry", "ford"), "frame.beauty.bridge.rest")).toBe(
    "Writers for the bridge never speak of beauty; writers for the other camps do",
  );
});
