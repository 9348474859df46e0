import { describe, expect, it } from "vitest";
import { withoutDialectMarks } from "../../../loaders/extract/markdown/dialect-marks.ts";
import { frontMatter } from "../../../loaders/extract/markdown/front-matter.ts";
import { withoutFootnoteMarks } from "../../../loaders/extract/markdown/markdown-footnotes.ts";
import { extract } from "../../../loaders/extract.ts";
import { growth, linear } from "../../cost.ts";

const prose =
  "The quay is old, and the boats that land there are older; we have known that for as long as we have lived.";

describe("extract(file, text) of a Markdown file", () => {
  it("reads front matter, and text without its marks", () => {
    const source = `---\ntitle: Close it\ndate: 2016-09-01\ncamp: bo\n---\n# Close it\n\nThe *quay* is **old**: [read](https://a.example/x?y=1).\n\n## Why\n\n> Nobody lands here.\n\n${prose}\n`;
    expect(extract("posts/a.md", source)).toEqual({
      value: [
        {
          key: "a",
          line: null,
          text: `Close it\n\nThe quay is old: read.\n\n## Why\n\n> Nobody lands here.\n\n${prose}`,
          own: { title: "Close it", published: "2016-09-01", camp: "bo" },
          setOff: new Set(),
        },
      ],
      diagnostics: [],
    });
  });

  it("tells which lines stand wholly in bold or italic type, and keeps a rule", () => {
    const source = `# Close it\n\n**Why  now?**\n\nThe *quay* is **old**.\n\n*(Applause.)*\n\n---\n\n**And who pays?**\\\n${prose}\n`;
    const [post] = extract("posts/a.md", source).value ?? [];
    expect(post?.setOff).toEqual(new Set(["Why now?", "(Applause.)", "And who pays?"]));
    expect(post?.text.split("\n\n")[4]).toBe("* * *");
  });

  it("takes a file without front matter, and never runs what stands in it", () => {
    const [post] =
      extract("posts/a.md", `\${facts} and <script>alert(1)</script> and {{x}}. ${prose}`).value ?? [];
    expect(post?.text).toBe(`\${facts} and and {{x}}. ${prose}`);
    expect(post?.own).toEqual({});
  });

  it.each([
    ["ends a line", "title: The end ---\ncamp: bo\n", { title: "The end ---", camp: "bo" }],
    [
      "stands inside one",
      "title: Before --- after\r\ncamp: bo\r\n",
      { title: "Before --- after", camp: "bo" },
    ],
    ["opens one", 'title: "One\n  --- two"\n', { title: "One --- two" }],
    ["is all there is", "", {}],
  ])("closes front matter at a line of its own, not at a mark that %s", (_, fields, own) => {
    const { value, diagnostics } = extract("posts/a.md", `---\n${fields}---\n${prose}`);
    expect(value).toMatchObject([{ text: prose }]);
    expect([value?.[0]?.own, diagnostics]).toEqual([own, []]);
  });

  it("reads front matter in TOML", () => {
    const fields = `# by hand\ntitle = "The \\"old\\" quay"\ndate = 2016-09-01T10:00:00+01:00 # stated\nauthors = 3\nauthor = [\n  "Ann",\n  'Bo',\n]\n[params]\nmood = "calm"\n`;
    const { value, diagnostics } = extract("posts/a.md", `+++\n${fields}+++\n${prose}`);
    expect(value).toMatchObject([
      { text: prose, own: { title: 'The "old" quay', published: "2016-09-01", author: "Ann and Bo" } },
    ]);
    expect(diagnostics.map(({ severity, line, message }) => [severity, line, message])).toEqual([
      ["note", 5, 'field not read: "authors"'],
      ["note", 10, 'field not read: "params"'],
    ]);
  });

  it("leaves out the marks of footnotes and keeps the notes, not in code or where no note answers", () => {
    const source = `${prose}[^1] Tide[^no] and[^b].\n\n\`\`\`\na[^1]\n\`\`\`\n[^1]: https://a.example\n[^b]: First.\n\n    Second.\n\nEbb.\n`;
    expect(extract("posts/a.md", source).value?.[0]?.text).toBe(
      `${prose} Tide[^no] and.\n\na[^1]\n\nhttps://a.example\n\nFirst.\n\nSecond.\n\nEbb.`,
    );
  });

  it.each([
    ["a link to a note", "The [[Ida Holm]] quay.", "The Ida Holm quay."],
    ["a link with words of its own", "The [[Ida Holm#Life|mayor]] spoke.", "The mayor spoke."],
    ["a picture", "The quay.\n\n![[quay.jpg]]\n\nThe tide.", "The quay.\n\nThe tide."],
    ["a highlight", "No ==levy at all== here.", "No levy at all here."],
    ["the name of a line", "The quay stands. ^abc-1", "The quay stands."],
    ["a task", "- [ ] Ask them\n- [x] Go", "- Ask them\n\n- Go"],
    ["a comment", "The quay %%check this%% stands.", "The quay stands."],
    ["a tag of Hugo", '{{< figure src="a.jpg" >}}\n\nIt {{% x %}}stands.', "It stands."],
    ["a tag of Jekyll", '{% include a.html b="c" %}\n\nIt stands.', "It stands."],
    [
      "a box of the writer's",
      "> [!note] Of tides\n> They rise.\n\nThe quay.",
      "Of tides\n\nThey rise.\n\nThe quay.",
    ],
    ["a box without a title", "> [!WARNING]\n> They rise.\n\n> Not I.", "They rise.\n\n> Not I."],
    ["a box of another's", "> [!quote] Overheard\n> They rise.", "> Overheard\n\n> They rise."],
    [
      "nothing else",
      "Is a == b == c, 2^3 or 2 ^ 3? [a] [b](c) 50%% {x}",
      "Is a == b == c, 2^3 or 2 ^ 3? [a] b 50%% {x}",
    ],
    ["nothing in code", "Write `[[a]]` so.\n\n```\n{% a %} [[b]]\n```", "Write [[a]] so.\n\n{% a %} [[b]]"],
  ])("leaves out the marks of programs for notes and sites: %s", (_, body, text) => {
    expect(extract("posts/a.md", `${body}\n\n${prose}`).value?.[0]?.text).toBe(`${text}\n\n${prose}`);
  });

  it("reads a name that is a link", () => {
    const source = `---\nauthor: "[[Ada Bright]]"\nauthors: ["[[people/Bo|Bo Lee]]"]\n---\n${prose}`;
    expect(extract("posts/a.md", source).value?.[0]?.own.author).toBe("Ada Bright");
  });

  it.each(["[[a", "==a ", "{% ", "%%a%", "![[", "> [!a] ", " ^a", "`[["])(
    "takes out marks in time in proportion to %j",
    (piece) => {
      expect(growth((size) => withoutDialectMarks(piece.repeat(size)), 10_000)).toBeLessThan(linear);
    },
  );

  it.each(["+++\n", "a = [\n", 'a = ["b", ', "[^1]: ", "[^a] "])(
    "takes time in proportion to a text of %j",
    (piece) => {
      const run = (size: number): void => {
        const source = piece.repeat(size);
        frontMatter("posts/a.md", `+++\n${source}\n+++\n`);
        withoutFootnoteMarks(`[^1]: x\n${source}`);
      };
      expect(growth(run, 10_000)).toBeLessThan(linear);
    },
  );

  it("names a field that it does not read, with its line", () => {
    const { diagnostics } = extract("posts/a.md", `---\ncamp: bo\ntitel: Close it\n---\n${prose}`);
    expect(diagnostics).toMatchObject([
      { severity: "note", rule: "unknown-field", line: 3, message: 'field not read: "titel"' },
    ]);
    expect(diagnostics[0]?.remedy).toContain("did you mean title?");
  });

  it.each([
    ["bad YAML", "---\ntitle: [x\n---\nhello", "bad-yaml", 2],
    ["a list for fields", "---\n- a\n---\nhello", "front-matter", 1],
    ["its own words for fields", "---\nThe secret quay.\n---\nhello", "front-matter", 1],
    ["front matter that never closes", "---\ntitle: x\nhello", "front-matter", 1],
    ["a mark that only ends its last field", "---\ntitle: x ---\nhello", "front-matter", 1],
    ["bad TOML", "+++\ntitle = 'x'\nsecret\n+++\nhello", "front-matter", 3],
    ["TOML that never closes", "+++\ntitle = 'x'\nhello", "front-matter", 1],
    ["front matter alone", "---\ntitle: x\n---\n", "empty", null],
  ])("keeps out a file with %s", (_, source, rule, line) => {
    const { value, diagnostics } = extract("posts/a.md", source);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error", rule, line }]);
    expect(diagnostics[0]?.message).not.toContain("secret");
  });
});
