import { describe, expect, it } from "vitest";
import { paragraphs } from "../../../loaders/segment/paragraphs.ts";

const prose =
  "The museum keeps nine hundred clocks, and on a good day forty of them agree. Visitors set their watches by the wrong ones.";
const more =
  "Upstairs the keeper winds them by hand. It takes her all of Monday, and some of Tuesday when it rains.";

const read = (text: string): readonly (readonly [string, string])[] =>
  paragraphs("p", text).rows.map(({ kind, char_start, char_end }) => [
    kind,
    text.slice(char_start, char_end),
  ]);

describe("paragraphs(postId, text) tells kinds apart", () => {
  it.each([
    ["a title above a blank line", `Forty Clocks\n\n${prose}\n\n${more}`, ["title", "body", "body"]],
    ["a title without a blank line", `Forty Clocks\n${prose}\n${more}`, ["title", "body", "body"]],
    ["a shouted title", `Wind Them!\n\n${prose}`, ["title", "body"]],
    ["a question as title", `Who winds the clocks?\n\n${prose}`, ["title", "body"]],
    [
      "a title in capitals with a full stop",
      `3 March 2018\n\nThe Clocks Have Stopped: This Is Why I Wind Them.\n\n${prose}`,
      ["dateline", "title", "body"],
    ],
    ["names that end in a full stop", `Ida Brand. Jo Bell. Una Reid.\n\n${prose}`, ["body", "body"]],
    ["two names in a remark", `Ida Brand met Jo Bell in Oslo.\n\n${prose}`, ["body", "body"]],
    ["an opening remark", `I should say that I dislike clocks.\n\n${prose}`, ["body", "body"]],
    ["a short opening remark", `Sorry for this.\n\n${prose}`, ["body", "body"]],
    ["a long first line without a stop", `${"so many clocks ".repeat(8)}\n\n${prose}`, ["body", "body"]],
    [
      "a slogan under the title",
      `Wind Them!\n\nSet an alarm and keep the hour.\n\n${prose}`,
      ["title", "heading", "body"],
    ],
    [
      "a story that opens short under the title",
      `Wind Them!\n\nIt was late.\n\n${prose}`,
      ["title", "body", "body"],
    ],
    [
      "a story in the past that opens short under the title",
      `Wind Them!\n\nIda Brand lost the key.\n\n${prose}`,
      ["title", "body", "body"],
    ],
    [
      "two short lines at the top",
      `Forty Clocks\nNotes from a museum\n${prose}`,
      ["title", "heading", "body"],
    ],
    [
      "an interview that opens with its first question",
      `Q: Who winds the clocks?\n\nIDA BRAND: ${prose}\n\n${more}`,
      ["body", "body", "body"],
    ],
    ["an interview's title", `Ida Brand: a life in clocks\n\n${prose}\n\n${more}`, ["title", "body", "body"]],
    [
      "numbered parts",
      `Two Clocks\n\n1. The old one\n\n${prose}\n\n2. The new one\n\n${more}`,
      ["title", "heading", "body", "heading", "body"],
    ],
    [
      "numbered parts that close as sentences do",
      `Two Clocks\n\n1. The old one\n\n${prose}\n\n2. The new one!\n\n${more}`,
      ["title", "heading", "body", "heading", "body"],
    ],
    [
      "a numbered list before prose",
      `Two Clocks\n\n1. The old one\n\n2. The new one\n\n${more}`,
      ["title", "body", "body", "body"],
    ],
    [
      "a date line under the title",
      `Forty Clocks\n\nPosted March 03, 2018\n\n${prose}`,
      ["title", "dateline", "body"],
    ],
    ["a date line over the title", `3 March 2018\n\nForty Clocks\n\n${prose}`, ["dateline", "title", "body"]],
    [
      "a slogan under title and date",
      `Wind Them!\n\n3 March 2018\n\nKeep the hour.\n\n${prose}`,
      ["title", "dateline", "heading", "body"],
    ],
    ["a heading between paragraphs", `${prose}\n\nThe Upper Floor\n\n${more}`, ["body", "heading", "body"]],
    [
      "two sentences in capitals, which are prose",
      `${prose}\n\nWELL, IT CHIMES. NOTHING ELSE DOES.\n\n${more}`,
      ["body", "body", "body"],
    ],
    [
      "a line in capitals with its stop between times of day",
      `Forty Clocks\n\n9.10am\n\nTHE KEEPER HAS COME.\n\n${prose}\n\n9.40am\n\nTHE KEEPER LEAVES\n\n${more}`,
      ["title", "heading", "body", "body", "body", "heading", "body"],
    ],
    ["a heading in capitals with its stop", `${prose}\n\nWHAT NOW.\n\n${more}`, ["body", "heading", "body"]],
    [
      "a heading in capitals above fewer words",
      `${prose}\n\nTHE KEEPER AND HER CLOCKS\n\nNothing chimed.\n\n${more}`,
      ["body", "heading", "body", "body"],
    ],
    ["a heading in capitals", `${prose}\n\nWHAT NOW?\n\n${more}`, ["body", "heading", "body"]],
    [
      "a short sentence between paragraphs",
      `${prose}\n\nIt won't last.\n\n${more}`,
      ["body", "body", "body"],
    ],
    ["a name that signs at the end", `${prose}\n\nIda Brand`, ["body", "body"]],
    ["an introduction with a colon", `${prose}\n\nShe wrote:\n\n${more}`, ["body", "body", "body"]],
    ["quoted lines of mail", `${prose}\n\n> ${more}\n\n${prose}`, ["body", "block", "body"]],
    ["an indented paragraph", `${prose}\n\n    ${more}\n\n${prose}`, ["body", "block", "body"]],
    ["indents that mark every paragraph", `   ${prose}\n   ${more}\n   ${prose}`, ["body", "body", "body"]],
    ["list items", `Bring these things:\n- a key\n- some oil\n\n${more}`, ["body", "body", "body", "body"]],
    [
      "hash marks",
      `# Forty Clocks\n\n${prose}\n\n## Upstairs\n\n${more}`,
      ["title", "body", "heading", "body"],
    ],
    [
      "a list without marks",
      `${prose}\n\nOil and rags\n\nA key of brass\n\nSpare hands\n\n${more}`,
      ["body", "body", "body", "body", "body"],
    ],
    [
      "two short lines, the last a heading",
      `${prose}\n\nPart Two\n\nThe Upper Floor\n\n${more}`,
      ["body", "body", "heading", "body"],
    ],
    ["a row of stars", `${prose}\n\n* * *\n\n${more}`, ["body", "heading", "body"]],
  ])("%s", (_, text, kinds) => {
    expect(read(text).map(([kind]) => kind)).toEqual(kinds);
  });

  it("gives the title in one line and the day of the date line", () => {
    const { title, published } = paragraphs(
      "p",
      `# Forty\u00a0 Clocks\n\nBy I. Brand, 3 March 2018\n\n${prose}`,
    );
    expect([title, published]).toEqual(["Forty Clocks", "2018-03-03"]);
  });

  it("gives null for a title and a day that the text does not have", () => {
    expect(paragraphs("p", prose)).toMatchObject({ title: null, published: null });
    expect(paragraphs("p", " \n ")).toEqual({
      rows: [],
      title: null,
      published: null,
      unread: null,
      author: null,
    });
  });
});

const wrap = (text: string, width: number): string => {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
};

const long = `${prose} ${more} ${prose}`;

describe("paragraphs(postId, text) parts paragraphs", () => {
  it.each([60, 66, 72, 80])("rejoins lines wrapped at %i columns", (width) => {
    const text = `${wrap(long, width)}\n\n${wrap(more, width)}\n`;
    expect(read(text).map(([, span]) => span.replaceAll("\n", " "))).toEqual([long, more]);
  });

  it("keeps a title that stands right above wrapped lines", () => {
    const text = `Forty Clocks\n${wrap(long, 68)}`;
    expect(read(text).map(([kind, span]) => [kind, span.replaceAll("\n", " ")])).toEqual([
      ["title", "Forty Clocks"],
      ["body", long],
    ]);
  });

  it("parts wrapped paragraphs by the indent of their first lines", () => {
    const text = [long, more, "The last one stands still.", long]
      .map((part) => `   ${wrap(part, 66)}`)
      .join("\n");
    expect(read(text).map(([kind, span]) => [kind, span.replaceAll("\n", " ")])).toEqual([
      ["body", long],
      ["body", more],
      ["body", "The last one stands still."],
      ["body", long],
    ]);
  });

  it("rejoins wrapped lines of quoted mail", () => {
    const text = `${prose}\n\n${wrap(long, 60).replace(/^/gm, "> ")}`;
    expect(read(text).map(([kind]) => kind)).toEqual(["body", "block"]);
  });

  it.each(["\n", "\r\n", "\r", "\u2028"])(
    "takes single line breaks (%j) between long lines as meant",
    (eol) => {
      expect(read([prose, more, prose].join(eol))).toEqual([
        ["body", prose],
        ["body", more],
        ["body", prose],
      ]);
    },
  );

  it.each([
    [
      "before a capital",
      "> The hall was cold and the chair would not say a word about\n> Ida Brand or her keys.",
    ],
    ["in narrow lines", "> the keeper winds them\n> by hand"],
    [
      "above a signature",
      "> Dear Members, I write to say that I shall not be standing as\n> Keeper. It was an honour.\n>\n> Yours,\n> Ida",
    ],
  ])("rejoins quoted lines that stop inside a sentence %s", (_, quoted) => {
    const [first = "", second = ""] = quoted.split("\n");
    const spans = read(`${long}\n\n${quoted}\n\n${long}`).map(([, span]) => span);
    expect(spans[1]).toBe(`${first}\n${second}`);
  });

  it.each([
    [
      "verse",
      "> The clocks of the hall are as old as the moon,\n> The keys of the hall will be gone very soon,",
    ],
    ["a table", "> Ida Brand, of the northern museum .... 620\n> Otto Kell, of the southern museum .... 380"],
  ])("keeps quoted lines of %s apart", (_, quoted) => {
    const spans = read(`${long}\n\n${quoted}\n\n${long}`).map(([, span]) => span);
    expect(spans.slice(1, -1)).toEqual(quoted.split("\n"));
  });

  it("keeps lines of a poem apart", () => {
    const poem = ["The clock is old,", "Its hands are cold,", "And no one told", "The hour to hold."];
    expect(read(poem.join("\n")).map(([, span]) => span)).toEqual(poem);
  });

  it("says which rule decided", () => {
    expect(paragraphs("p", `Forty Clocks\n\n${prose}`).rows.map((row) => row.provenance)).toEqual([
      "short first lines before longer ones; blank line",
      "prose; blank line",
    ]);
  });
});
