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
  stopWords: { add: [], drop: [] },
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

describe("describePost(post, row, contest) of a file that is named as a day", () => {
  const dayOfFile = (file: string, of: Partial<PostRow> | null = null, own = {}) => {
    const made = describePost(
      post(file, { camp: "north", ...own }),
      of === null ? null : { ...row, ...of },
      contest,
    );
    const { published, published_basis, published_note } = made.post;
    return { published, published_basis, published_note, rules: made.diagnostics.map(({ rule }) => rule) };
  };

  it("takes the day as inferred, and says where it is from", () => {
    expect(dayOfFile("blog/2024-07-08-the-quay.md")).toEqual({
      published: "2024-07-08",
      published_basis: "inferred",
      published_note: 'Taken from the name of the file, "2024-07-08-the-quay.md".',
      rules: [],
    });
    expect(dayOfFile("20240708 quay.txt").published).toBe("2024-07-08");
  });

  it.each([
    "2024-02-30-quay.txt",
    "2024-07-quay.txt",
    "202407081-quay.txt",
    "quay-2024-07-08.txt",
    "2024-0708.txt",
    "2024-07-08.csv",
  ])("takes none of %s", (file) => {
    expect(dayOfFile(file)).toMatchObject({ published: null, rules: ["no-date"] });
  });

  it("goes by the row and the file first, also where one says that nothing tells", () => {
    const file = "2024-07-08-the-quay.md";
    expect(dayOfFile(file, { published: "2024-07-01" }).published).toBe("2024-07-01");
    expect(dayOfFile(file, null, { published: "2024-07-02" })).toMatchObject({
      published: "2024-07-02",
      published_basis: "stated",
    });
    expect(dayOfFile(file, { published_basis: "unknown" })).toMatchObject({ published: null, rules: [] });
    expect(dayOfFile(file, null, { published_basis: "unknown" })).toMatchObject({
      published: null,
      rules: [],
    });
    expect(dayOfFile(file, { published_basis: "stated" }).rules).toEqual(["lone-published-basis"]);
  });
});

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
        "write it into posts.csv for 017-the-mill-and-more.txt: published, or published_basis unknown if nothing does",
      ],
      [
        "no-camp",
        "posts/017-the-mill-and-more.txt",
        "counted with no camp; add a row for 017-the-mill-and-more.txt to posts.csv with camp one of north, south, none, or move it into posts/north/",
      ],
    ]);
  });

  it("says of a post of a feed, which has no fields, that a row gives its camp", () => {
    const source = { post_id: "blog--hello", file: "blog.xml", line: 7, own: {} };
    expect(describePost(source, null, contest).diagnostics.map((d) => [d.rule, d.line, d.remedy])).toEqual([
      ["no-date", 7, expect.stringContaining("into posts.csv for blog--hello:")],
      [
        "no-camp",
        7,
        "counted with no camp; add a row for blog--hello, or one for blog.xml and all its posts, to posts.csv with camp one of north, south, none",
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

  it.each(["None", "no", "excerpts"])(
    "shows nothing of a post whose own word %j for it is none, and says so",
    (publish) => {
      const { post: made, diagnostics } = describePost(post("a.txt", { publish }), null, {
        ...contest,
        publish: "full",
      });
      expect(made.publish).toBe("none");
      const found = diagnostics.filter(({ rule }) => rule === "unknown-publish");
      expect(found).toMatchObject([
        {
          severity: "warning",
          file: "posts/a.txt",
          message: expect.stringContaining(JSON.stringify(publish)),
        },
      ]);
      expect(found[0]?.remedy).toContain("expected one of none, excerpt, full");
    },
  );

  it("names a basis that is none, for a date and for a camp", () => {
    const own = { published: "2020-01-02", published_basis: "infered", camp: "south", camp_basis: "implid" };
    const { post: made, diagnostics } = describePost(post("a.txt", own), null, contest);
    expect([made.published_basis, made.camp_basis]).toEqual(["stated", "assigned"]);
    expect(diagnostics.map((d) => `${d.rule}: ${d.message}; ${d.remedy}`)).toEqual([
      'unknown-published-basis: unknown published_basis: "infered"; expected one of stated, inferred, unknown; did you mean inferred?',
      'unknown-camp-basis: unknown camp_basis: "implid"; expected one of stated, implied, assigned, unknown; did you mean implied?',
    ]);
  });

  const inferred = {
    published: "2020-01-02",
    published_basis: "inferred",
    published_note: "from the page's address",
    camp: "south",
    camp_basis: "implied",
    camp_note: "by its byline",
  };
  const provenance = (row: PostRow | null, own: object, file = "a.txt") => {
    const { post: made, diagnostics } = describePost(post(file, own), row, contest);
    return {
      date: [made.published, made.published_basis, made.published_within, made.published_note],
      camp: [made.camp, made.camp_basis, made.camp_note],
      said: diagnostics.map((d) => `${d.rule}: ${d.message}`),
    };
  };

  it("takes how a date and a camp are known from the source that gives them", () => {
    expect(provenance({ ...row, published: "2021-03-04", camp: "north" }, inferred)).toEqual({
      date: ["2021-03-04", "stated", null, null],
      camp: ["north", "assigned", null],
      said: [],
    });
    expect(provenance(row, inferred)).toEqual({
      date: ["2020-01-02", "inferred", null, "from the page's address"],
      camp: ["south", "implied", "by its byline"],
      said: [],
    });
  });

  it("says that a row which tells how a date or a camp is known, and gives none, does not count", () => {
    const remarks = {
      ...row,
      published_basis: "stated",
      published_within: 3,
      camp_note: "asked her",
    } as const;
    expect(provenance(remarks, inferred)).toEqual({
      date: ["2020-01-02", "inferred", null, "from the page's address"],
      camp: ["south", "implied", "by its byline"],
      said: [
        "lone-published-basis: line 2 of posts.csv gives published_basis and published_within without published; what the file says about its published stands",
        "lone-camp-basis: line 2 of posts.csv gives camp_note without camp; what the file says about its camp stands",
      ],
    });
  });

  it("settles a date that may be several days by the time of the contest's events, and says so", () => {
    const made = (published: string, span: readonly [string, string] | null) =>
      describePost(post("north/a.txt", { published }), null, contest, span);
    const span = ["2020-03-01", "2020-05-02"] as const;
    expect(made("9/4/2020", span).post).toMatchObject({
      published: "2020-04-09",
      published_basis: "inferred",
      published_note: `Written "9/4/2020": of the days that it may be, this one is in the time of the contest's events.`,
    });
    expect(made("9/4/2020", span).diagnostics).toEqual([]);
    for (const [written, where] of [
      ["9/4/2020", null],
      ["9/7/2020", span],
      ["9th of June", span],
    ] as const) {
      const { post: open, diagnostics } = made(written, where);
      expect([open.published, diagnostics.map(({ rule }) => rule)]).toEqual([null, ["bad-date"]]);
    }
  });

  it("tells of a date in the title of a post that has no other", () => {
    const source = { ...post("north/a.txt"), titled: "9.4.2020" };
    expect(describePost(source, null, contest).diagnostics).toMatchObject([
      { rule: "no-date", message: 'no day of publication; the title names "9.4.2020"' },
    ]);
  });

  it("keeps a row's remark on a date that nothing gives, and on the camp of a folder", () => {
    const remarks = {
      ...row,
      published_basis: "unknown",
      published_note: "the site is gone",
      camp_basis: "implied",
      camp_note: "asked her",
    } as const;
    expect(provenance(remarks, { published_note: "no date", camp_note: "none" }, "north/a.txt")).toEqual({
      date: [null, "unknown", null, "the site is gone"],
      camp: ["north", "implied", "asked her"],
      said: [],
    });
  });
});
