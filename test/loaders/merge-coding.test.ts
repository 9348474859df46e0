import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodingMerger } from "../../loaders/merge-coding.ts";
import type { CodingFile, CodingRow } from "../../loaders/read/folder.ts";
import { postOf } from "./annotate/rows.ts";

const post = postOf("Toll the bell. Pay the toll. Nobody pays here.");
const posts = [{ post_id: "p", source_file: "posts/p.txt" }];

const unit = (char_start: number, char_end: number, frames: string[], toward = {}, line = 2): CodingRow => ({
  line,
  post_file: "p.txt",
  char_start,
  char_end,
  frames,
  toward,
});

const coding = (coder: string, ...rows: CodingRow[]): CodingFile => ({
  file: `coding/${coder}.csv`,
  coder,
  targets: [],
  rows,
});

const mergeOf = (files: readonly CodingFile[], of: typeof posts) => {
  const merger = new CodingMerger(files);
  const merged = merger.merge(post.sentences, of);
  return { ...merged, diagnostics: [...merged.diagnostics, ...merger.unused()] };
};

const merge = (...files: CodingFile[]) => mergeOf(files, posts);

const hitsOf = (...files: CodingFile[]) =>
  merge(...files).frame_hits.map((hit) => `${hit.sentence_id} ${hit.frame_id} ${hit.source} ${hit.coder}`);

describe("CodingMerger", () => {
  it("puts units of equal offsets on their sentence, with its span and voice", () => {
    const merged = merge(coding("x", unit(0, 14, ["bell"], { board: -1 }), unit(15, 28, [])));
    expect(merged.diagnostics).toEqual([]);
    const bell = { post_id: "p", sentence_id: "p:1", frame_id: "bell", cue: null, voice: "own" };
    expect(merged.frame_hits).toEqual([
      { ...bell, source: "coder", coder: "x", char_start: 0, char_end: 14 },
      { ...bell, source: "agreed", coder: null, char_start: 0, char_end: 14 },
    ]);
    expect(merged.evaluations).toEqual([
      {
        post_id: "p",
        sentence_id: "p:1",
        target_id: "board",
        score: -1,
        source: "coder",
        coder: "x",
        terms: [],
        basis: null,
        voice: "own",
      },
    ]);
    expect(merged.sentences.map((sentence) => sentence.coders)).toEqual([["x"], ["x"], []]);
  });

  it("agrees only on what every coder of the post gave, a lone coder's codes included", () => {
    const x = coding("x", unit(0, 14, ["bell", "toll"]), unit(15, 28, ["toll"]));
    const y = coding("y", unit(0, 14, ["toll", "road"]));
    expect(hitsOf(x, y).filter((hit) => hit.includes("agreed"))).toEqual(["p:1 toll agreed null"]);
    expect(hitsOf(x).filter((hit) => hit.includes("agreed"))).toEqual([
      "p:1 bell agreed null",
      "p:1 toll agreed null",
      "p:2 toll agreed null",
    ]);
    const z = coding("z", unit(0, 14, []));
    expect(hitsOf(x, y, z).filter((hit) => hit.includes("agreed"))).toEqual([]);
  });

  it("agrees on the same frames in whatever order the coders come", () => {
    const frames = fc.subarray(["a", "b", "c", "d"]);
    fc.assert(
      fc.property(frames, frames, frames, (one, two, three) => {
        const files = [one, two, three].map((given, index) => coding(`k${index}`, unit(0, 14, given)));
        const agreed = (list: CodingFile[]) =>
          hitsOf(...list)
            .filter((hit) => hit.includes("agreed"))
            .sort();
        const wanted = one
          .filter((id) => two.includes(id) && three.includes(id))
          .map((id) => `p:1 ${id} agreed null`);
        expect(agreed(files)).toEqual(wanted.sort());
        expect(agreed([...files].reverse())).toEqual(wanted.sort());
      }),
    );
  });

  it("moves a unit onto the sentence that shares half of both, and says so", () => {
    const merged = merge(coding("x", unit(13, 28, ["toll"])));
    expect(
      merged.frame_hits.map((hit) => [hit.source, hit.sentence_id, hit.char_start, hit.char_end]),
    ).toEqual([
      ["coder", "p:2", 15, 28],
      ["agreed", "p:2", 15, 28],
    ]);
    expect(merged.diagnostics.map((d) => [d.severity, d.rule, d.file, d.line, d.message])).toEqual([
      ["warning", "unit-moved", "coding/x.csv", 2, "unit 13 to 28 put on p:2, 15 to 28"],
    ]);
  });

  it.each([
    ["covers less than half of a sentence", [unit(15, 20, ["toll"])], ["unit-lost"]],
    ["runs over several sentences", [unit(0, 46, ["toll"])], ["unit-lost"]],
    ["lies past the text", [unit(90, 99, ["toll"])], ["unit-lost"]],
    ["repeats a sentence", [unit(0, 14, []), unit(0, 14, [])], ["unit-twice"]],
  ])("reports a unit that %s", (_title, rows, rules) => {
    expect(merge(coding("x", ...rows)).diagnostics.map((d) => d.rule)).toEqual(rules);
  });

  it("takes the files of one coder for one coder's, and reports what both of them code", () => {
    const more = {
      ...coding("x", unit(0, 14, ["toll"], {}, 5), unit(15, 28, ["toll"])),
      file: "coding/x2.csv",
    };
    const merged = merge(coding("x", unit(0, 14, ["bell"])), more);
    expect(merged.sentences.map(({ coders }) => coders)).toEqual([["x"], ["x"], []]);
    expect(merged.frame_hits.map((d) => `${d.sentence_id} ${d.frame_id} ${d.source}`)).toEqual([
      "p:1 bell coder",
      "p:2 toll coder",
      "p:1 bell agreed",
      "p:2 toll agreed",
    ]);
    expect(merged.diagnostics.map((d) => `${d.rule} ${d.file}:${d.line} ${d.message}`)).toEqual([
      "unit-twice coding/x2.csv:5 second coding of p:1 by x; the first is in coding/x.csv",
    ]);
  });

  it("follows an edited text, and notes of each post how many units it moved", () => {
    const moved = (...rows: CodingRow[]) => merge(coding("x", ...rows)).diagnostics;
    const first = unit(5, 19, ["bell"], {}, 7);
    expect(moved(first, unit(20, 33, ["toll"], {}, 8), unit(34, 51, [], {}, 9))).toMatchObject([
      { severity: "note", rule: "units-followed", file: "coding/x.csv", line: 7 },
    ]);
    expect(moved(first, unit(20, 33, ["toll"], {}, 8))[0]?.message).toMatch(/^2 units of p moved to where /);
    expect(moved(unit(0, 14, []), unit(34, 51, []))[0]?.message).toMatch(/^1 unit of p moved to where /);
  });

  it("lists the coders of a sentence in order, in whatever order their files come", () => {
    const merged = merge(coding("y", unit(0, 14, [])), coding("x", unit(0, 14, [])));
    expect(merged.sentences[0]?.coders).toEqual(["x", "y"]);
  });

  it("reports rows in the order of their file, whichever post each is of", () => {
    const rows = [
      { ...unit(90, 99, [], {}, 2), post_file: "q.txt" },
      unit(90, 99, [], {}, 3),
      { ...unit(80, 89, [], {}, 4), post_file: "q.txt" },
    ];
    const merger = new CodingMerger([coding("x", ...rows)]);
    const other = post.sentences.map((d) => ({ ...d, post_id: "q", sentence_id: `q:${d.ordinal}` }));
    const { diagnostics } = merger.merge(
      [...post.sentences, ...other],
      [...posts, { post_id: "q", source_file: "posts/q.txt" }],
    );
    expect(diagnostics.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it("tells that coding is unused where its post has no sentence", () => {
    const merger = new CodingMerger([coding("x", unit(0, 14, []))]);
    expect(merger.merge([], posts).frame_hits).toEqual([]);
    expect(merger.unused().map(({ rule }) => rule)).toEqual(["coding-unused"]);
  });

  it("says once that a coded post is not loaded", () => {
    const gone = { ...unit(0, 14, []), post_file: "q.txt" };
    expect(merge(coding("x", gone, gone)).diagnostics.map((d) => d.message)).toEqual([
      'post not loaded: "q.txt"',
    ]);
  });

  it("takes a post's id where a file holds several posts", () => {
    const two = [
      { post_id: "p", source_file: "posts/all.csv" },
      { post_id: "r", source_file: "posts/all.csv" },
    ];
    const rows = [
      { ...unit(0, 14, ["bell"]), post_file: "p" },
      { ...unit(0, 14, ["bell"]), post_file: "all.csv" },
    ];
    const merged = mergeOf([coding("x", ...rows)], two);
    expect(merged.frame_hits.map(({ post_id, source }) => [post_id, source])).toEqual([
      ["p", "coder"],
      ["p", "agreed"],
    ]);
    expect(merged.diagnostics.map((d) => d.rule)).toEqual(["coding-unused"]);
  });

  it("keeps the coding of posts that come later, and tells of posts that never come", () => {
    const rows = [
      { ...unit(0, 14, ["bell"], {}, 2), post_file: "late.txt" },
      { ...unit(0, 14, ["toll"], {}, 3), post_file: "never.txt" },
      unit(0, 14, ["road"], {}, 4),
    ];
    const merger = new CodingMerger([coding("x", ...rows)]);
    const late = post.sentences.map((d) => ({ ...d, post_id: "late", sentence_id: `late:${d.ordinal}` }));
    const hits = [
      merger.merge(post.sentences, posts),
      merger.merge(late, [{ post_id: "late", source_file: "posts/late.txt" }]),
    ].map(({ frame_hits }) => frame_hits.map((d) => `${d.sentence_id} ${d.frame_id} ${d.source}`));
    expect(hits).toEqual([
      ["p:1 road coder", "p:1 road agreed"],
      ["late:1 bell coder", "late:1 bell agreed"],
    ]);
    expect(merger.unused().map(({ line, message }) => [line, message])).toEqual([
      [3, 'post not loaded: "never.txt"'],
    ]);
  });
});
