import { describe, expect, it } from "vitest";
import { describePost } from "../../loaders/describe-post.ts";
import type { PostRow } from "../../loaders/read/folder.ts";
import type { Contest } from "../../src/domain/contest.ts";

const contest: Contest = {
  title: "The levy",
  question: null,
  introduction: [],
  notes: [],
  camps: [
    { id: "north", label: "For the north", writers: "writers for the north", colour: 0 },
    { id: "south", label: "For the south", writers: "writers for the south", colour: 1 },
  ],
  candidates: [],
  targets: [],
  settings: [],
  coders: [],
  publish: "excerpt",
};

const row: PostRow = {
  file: "a.txt",
  line: 2,
  short: null,
  title: null,
  author: null,
  outlet: null,
  published: null,
  published_basis: null,
  published_within: null,
  published_note: null,
  camp: null,
  camp_basis: null,
  camp_note: null,
  genre: null,
  source_url: null,
  publish: null,
};

const post = (file: string, own = {}) => ({ post_id: file.replace(/\.txt$/, ""), file, own });

describe("describePost(post, row, contest)", () => {
  it("gives a post without metadata no camp, an unknown date, a short name and a note on how to set the camp", () => {
    const { post: made, diagnostics } = describePost(post("017-the-mill-and-more.txt"), null, contest);
    expect(made).toEqual({
      title: null,
      short: "The mill and…",
      author: null,
      outlet: null,
      published: null,
      published_basis: "unknown",
      published_within: null,
      published_note: null,
      camp: "none",
      camp_basis: "unknown",
      camp_note: null,
      genre: null,
      source_url: null,
      publish: "excerpt",
    });
    expect(diagnostics.map((d) => [d.rule, d.file, d.remedy])).toEqual([
      [
        "no-date",
        "posts/017-the-mill-and-more.txt",
        "write it into posts.csv for 017-the-mill-and-more.txt: published, or published_basis unknown where nothing tells",
      ],
      [
        "no-camp",
        "posts/017-the-mill-and-more.txt",
        "counted with no camp; add a row for 017-the-mill-and-more.txt to posts.csv with camp one of north, south, none, or move it into posts/north/",
      ],
    ]);
  });

  it("takes the row before the file's own words, and these before the folder", () => {
    const own = { title: "Own title", camp: "south", published: "2020-01-02" };
    const full = describePost(
      post("north/a.txt", own),
      { ...row, title: "Row title", camp: "none" },
      contest,
    );
    expect([full.post.title, full.post.camp, full.post.published, full.post.published_basis]).toEqual([
      "Row title",
      "none",
      "2020-01-02",
      "stated",
    ]);
    expect(describePost(post("north/a.txt", own), null, contest).post.camp).toBe("south");
    expect(describePost(post("north/a.txt"), null, contest).post).toMatchObject({
      camp: "north",
      camp_basis: "assigned",
    });
  });

  it("refuses a camp, date or address that the file made up", () => {
    const own = { camp: "suoth", published: "yesterday", source_url: "javascript:alert(1)" };
    const { post: made, diagnostics } = describePost(post("a.txt", own), null, contest);
    expect([made.camp, made.published, made.source_url]).toEqual(["none", null, null]);
    expect(diagnostics.map((d) => d.rule)).toEqual(["bad-date", "bad-address", "unknown-camp"]);
    expect(diagnostics[2]?.remedy).toBe("expected one of north, south, none; did you mean south?");
  });

  it("lets a row narrow what is published and never widen it", () => {
    const publish = (level: PostRow["publish"]) =>
      describePost(post("a.txt"), { ...row, publish: level }, contest).post.publish;
    expect([publish("none"), publish("excerpt"), publish("full"), publish(null)]).toEqual([
      "none",
      "excerpt",
      "excerpt",
      "excerpt",
    ]);
  });
});
