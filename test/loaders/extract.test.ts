import { describe, expect, it } from "vitest";
import { extract } from "../../loaders/extract.ts";
import { postKey } from "../../src/domain/post-key.ts";

const twenty = Array.from({ length: 20 }, (_, i) => `word${i}`).join(" ");

describe("extract(file, text)", () => {
  it("gives a .txt file as one post without fields", () => {
    expect(extract("posts/tide.txt", twenty)).toEqual({
      value: [{ key: "tide", line: null, text: twenty, own: {} }],
      diagnostics: [],
    });
  });

  it("reads an extension in capitals", () => {
    expect(extract("posts/TIDE.TXT", twenty).value?.[0]?.key).toBe("TIDE");
  });

  it("warns of a post under 20 words", () => {
    const { value, diagnostics } = extract("posts/a.txt", "Gone fishing");
    expect(value?.length).toBe(1);
    expect(diagnostics).toEqual([
      {
        severity: "warning",
        rule: "stub",
        file: "posts/a.txt",
        line: null,
        message: 'short post "a": 2 words',
        remedy: "expected 20 words or more; check that the text is complete",
      },
    ]);
  });

  it("warns of a post as long as a book", () => {
    const { value, diagnostics } = extract("posts/a.txt", "tide ".repeat(50_000));
    expect(value?.length).toBe(1);
    expect(diagnostics.map(({ severity, rule, message }) => [severity, rule, message])).toEqual([
      ["warning", "long-post", 'long post "a": 50000 words'],
    ]);
    expect(extract("posts/a.txt", "tide ".repeat(49_999)).diagnostics).toEqual([]);
  });

  it.each([
    ["\\ud800", "title", "text", "lone surrogate U+D800 by an escape, in the text at character 5"],
    ["\\u0000", "title", "text", "NUL U+0000 by an escape, in the text at character 5"],
    ["\\udc00", "text", "title", "lone surrogate U+DC00 by an escape, in the title at character 5"],
  ])(
    "keeps out the post into which the escape %s puts no character, and it alone",
    (none, other, field, message) => {
      const line = (at: string, value: string) => JSON.stringify({ [at]: value, [other]: twenty });
      const lines = `${line(field, "A 💧 Z")}\n${line(field, "A X").replace("X", `tab${none}`)}\n`;
      const { value, diagnostics } = extract("posts/a.jsonl", lines);
      expect(value?.map(({ line }) => line)).toEqual([1]);
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([
        {
          severity: "error",
          rule: "encoding",
          file: "posts/a.jsonl",
          line: 2,
          message,
          remedy: "write the character itself, or take the escape out",
        },
      ]);
    },
  );

  it("warns of an escape that HTML reads as a replacement character, not of one that decoding has told of", () => {
    const page = (word: string) => `<p>${twenty} ${word}</p>`;
    const [told] = extract("posts/a.html", page("&#xD800;")).diagnostics;
    expect(told).toMatchObject({ severity: "warning", rule: "encoding" });
    expect(told?.message).toMatch(
      /^replacement character U\+FFFD by an escape, in the text at character \d+$/,
    );
    expect(extract("posts/a.html", page("\uFFFD")).diagnostics).toEqual([]);
  });

  it.each([
    ["posts/a.xyz", 'unknown format: ".xyz"'],
    ["posts/a", "unknown format: no extension"],
    ["posts/a.constructor", 'unknown format: ".constructor"'],
  ])("keeps %s out and lists what can be read", (file, message) => {
    const { value, diagnostics } = extract(file, twenty);
    expect(value).toBeNull();
    expect(diagnostics.map((row) => [row.severity, row.rule, row.message])).toEqual([
      ["error", "format", message],
    ]);
    expect(diagnostics[0]?.remedy).toMatch(/^expected one of .*\.txt/);
  });

  it("cuts an id too long to name a file by, and says what it is then", () => {
    const lines = ["a", "b"].map((end) => JSON.stringify({ id: "x".repeat(240) + end, text: twenty }));
    const { value, diagnostics } = extract("posts/l.jsonl", lines.join("\n"));
    const keys = value?.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^l--x{182}-\w{14}$/);
    expect(diagnostics.map((d) => [d.severity, d.rule, d.line, d.message, d.remedy])).toEqual(
      keys.map((key, index) => [
        "note",
        "long-id",
        index + 1,
        `long id: "l--${"x".repeat(54)}...", 244 bytes; here it is "${key}"`,
        "name it so in other tables, or give it an id of 200 bytes at most",
      ]),
    );
    const deep = `posts/${"deep folder/".repeat(20)}a.txt`;
    const [post] = extract(deep, twenty).value ?? [];
    expect(post?.key).toBe(postKey(deep));
    expect(Buffer.byteLength(post?.key ?? "")).toBe(200);
    expect(extract(deep, twenty).diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
      ["long-id", deep],
    ]);
  });

  it("keeps a file over 20 MB out", () => {
    const { value, diagnostics } = extract("posts/a.txt", "word ".repeat(5 * 1024 * 1024));
    expect(value).toBeNull();
    expect(diagnostics.map((row) => [row.severity, row.rule, row.message])).toEqual([
      ["error", "size", "too large: 25.0 MB"],
    ]);
  });
});

describe("postKey(file) makes an id of a path", () => {
  it.each([
    ["posts/50% off?.txt", "50-off-"],
    ["posts/#1 or #2.txt", "-1-or-2"],
    ['posts/he said: "no" <b>|*.txt', "he-said-no-b-"],
    ["posts/c+d's (e) & f.txt", "c+d's-(e)-&-f"],
    ["posts/tide.txt", "tide"],
    ["posts/2019/spring tide.txt", "2019--spring-tide"],
    ["posts/a b\u00a0 c.txt", "a-b-c"],
    ["posts/v1.2 notes.md", "v1.2-notes"],
    ["posts/README", "README"],
    ["posts/index.html", "index-post"],
    ["posts/INDEX.txt", "INDEX-post"],
    ["posts/2016/index.html", "2016--index"],
    ["posts/a/rows.csv.gz", "a--rows"],
  ])("%s", (file, key) => {
    expect(postKey(file)).toBe(key);
  });
});
