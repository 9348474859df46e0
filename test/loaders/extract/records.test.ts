import { describe, expect, it, test } from "vitest";
import { extract } from "../../../loaders/extract.ts";

const prose =
  "The quay is old, and the boats that land there are older; we have known that for as long as we have lived.";

describe("extract(file, text) of a CSV file", () => {
  it("gives a post a row, its text as written", () => {
    const text = `=cmd|' /C calc'!A0, "yes". ${prose}`;
    const { value, diagnostics } = extract(
      "posts/rows.csv",
      `id,title,text,date,camp\n1,One,"${text.replaceAll('"', '""')}",14 September 2016,ada\nb/c,,${prose.replaceAll(",", "")},,bo\n`,
    );
    expect(value).toEqual([
      {
        key: "rows--1",
        line: 2,
        text,
        own: { title: "One", published: "2016-09-14", camp: "ada" },
      },
      { key: "rows--b-c", line: 3, text: prose.replaceAll(",", ""), own: { camp: "bo" } },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("keeps the good rows of a file with faults, and names each fault with its line", () => {
    const source = `id,text,mood\n1,${prose.replaceAll(",", "")},calm\n2,,\n1,again and again,\n`;
    const { value, diagnostics } = extract("posts/rows.csv", source);
    expect(value?.map(({ key }) => key)).toEqual(["rows--1"]);
    expect(diagnostics.map(({ severity, rule, line }) => [severity, rule, line])).toEqual([
      ["error", "no-text", 3],
      ["error", "duplicate-id", 4],
      ["note", "unknown-column", 2],
    ]);
  });

  it.each([
    [
      "no column of text",
      "id,words\n1,hello\n",
      "missing-column",
      "name the column of the posts' text `text`",
    ],
    [
      "a quotation mark that never closes",
      'id,text\n1,"hello\n',
      "csv-quote",
      "close it, or double one that is text",
    ],
    ["a header alone", "id,text\n", "empty", "add a row for each post"],
  ])("keeps out a file with %s", (_, source, rule, remedy) => {
    const { value, diagnostics } = extract("posts/rows.csv", source);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error", rule, remedy }]);
  });
});

describe("extract(file, text) of a CSV file parted otherwise", () => {
  it.each([
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("reads cells parted by %s, as its first line tells", (_, mark) => {
    const rows = [
      ["Headline", "Body"],
      ["One, and two", `"The quay;\n\t""${prose}"""`],
    ];
    const { value, diagnostics } = extract(
      "posts/r.csv",
      `\uFEFF${rows.map((row) => row.join(mark)).join("\r\n")}\r\n`,
    );
    expect(value).toMatchObject([
      { line: 2, text: `The quay;\n\t"${prose}"`, own: { title: "One, and two" } },
    ]);
    expect(diagnostics).toEqual([]);
  });
});

describe("extract(file, text) of a CSV file with torn rows", () => {
  const good = `1,"${prose}"\n`;

  it.each([
    ["a comma outside quotation marks", `2,The quay is old, and so on\n`, "csv-width", 3],
    ["a mark that closes in the next row", `2,"The quay\n3,Old,"x"\n`, "csv-quote", 3],
    ["a mark that never closes", `2,"The quay\n`, "csv-quote", 3],
  ])("keeps out a row cut by %s, and keeps those before it", (_, row, rule, line) => {
    const { value, diagnostics } = extract("posts/r.csv", `id,text\n${good}${row}`);
    expect(value).toMatchObject([{ key: "r--1", text: prose }]);
    expect(diagnostics).toMatchObject([{ severity: "error", rule, line }]);
  });

  it("takes empty cells after the last column for nothing, and a row too short with a warning", () => {
    const { value, diagnostics } = extract(
      "posts/r.csv",
      `id,text,camp\n1,"${prose}",a,,\n2,"More. ${prose}"\n`,
    );
    expect(value?.map(({ key }) => key)).toEqual(["r--1", "r--2"]);
    expect(diagnostics).toMatchObject([{ severity: "warning", rule: "csv-width", line: 3 }]);
  });
});

describe("extract(file, text) of JSON lines", () => {
  it("gives a post a line, numbered where it has no id", () => {
    const { value } = extract("posts/l.jsonl", `${JSON.stringify({ text: prose, author: "A" })}\n\n`);
    expect(value).toEqual([{ key: "l--1", line: 1, text: prose, own: { author: "A" } }]);
  });

  it("keeps the good lines and names the bad ones", () => {
    const { value, diagnostics } = extract("posts/l.jsonl", `{bad\n[1]\n${JSON.stringify({ text: prose })}`);
    expect(value).toHaveLength(1);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ["bad-json", 1],
      ["bad-json", 2],
    ]);
  });

  it("says once that a file is one value over several lines", () => {
    const source = JSON.stringify([{ text: prose }, { text: prose }], null, 1);
    expect(extract("posts/l.jsonl", source).diagnostics).toMatchObject([
      {
        severity: "error",
        rule: "bad-json",
        line: 1,
        message: "one JSON value over 8 lines, not one a line",
      },
    ]);
  });

  it("names a text that is an object, and an author that is one", () => {
    const lines = [{ content: { rendered: prose } }, { text: prose, author: { id: 3 } }];
    const { value, diagnostics } = extract(
      "posts/l.jsonl",
      lines.map((line) => JSON.stringify(line)).join("\r\n"),
    );
    expect(value).toMatchObject([{ key: "l--2", own: {} }]);
    expect(diagnostics.map(({ severity, line, message }) => [severity, line, message])).toEqual([
      ["error", 1, 'post without text: "content" holds an object'],
      ["warning", 2, 'field not read: "author" holds an object'],
    ]);
  });

  it("tells what is wrong with a line and none of its words", () => {
    const bad = [`{"text": "secret" secret}`, `secret`, `"secret"`, `["secret"]`, `{"text": "secret`];
    const { diagnostics } = extract("posts/l.jsonl", [...bad, JSON.stringify({ text: prose })].join("\n"));
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual(
      [1, 2, 3, 4, 5].map((n) => ["bad-json", n]),
    );
    for (const { message } of diagnostics)
      expect(message).toMatch(/^(?:bad JSON: |no object but )(?!.*secret)\S/);
  });
});

test("extract(file, text) of a CSV file without names tells none of its words", () => {
  const { diagnostics } = extract("posts/rows.csv", `1,The secret quay is old,b\n2,${prose},c\n`);
  expect(diagnostics[0]?.message).toBe('no column of text: "1, …, b"');
});

describe("records that programs wrote", () => {
  it("are read from the line of columns on, where the line before names the mark", () => {
    const { value, diagnostics } = extract("posts/rows.csv", `sep=;\r\nid;text\r\n7;"${prose}"\r\n`);
    expect(value?.map(({ key, line }) => [key, line])).toEqual([["rows--7", 3]]);
    expect(diagnostics).toEqual([]);
  });

  it("are read with the dates of a column in the order that one of them tells", () => {
    const source = `text;date\r\n"${prose}";03.07.2024\r\n"${prose}";25.07.2024\r\n`;
    const { value, diagnostics } = extract("posts/rows.csv", source);
    expect(value?.map(({ own }) => own.published)).toEqual(["2024-07-03", "2024-07-25"]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([["date-order", 2]]);
  });

  it("say of a row with too many cells what parts them", () => {
    const { diagnostics } = extract("posts/rows.csv", `text;date\n${prose.replace(",", ";")};2024-07-03\n`);
    expect(diagnostics).toMatchObject([
      {
        rule: "csv-width",
        remedy: "quote a cell that holds a semicolon; write two semicolons for an empty cell",
      },
    ]);
  });

  it("keep every digit of an id that is a long number, and read the time of a short message", () => {
    const lines = [
      `{"id": 1808800000000000001, "created_at": "Wed Jul 03 10:00:00 +0000 2024", "full_text": "${prose} 1808800000000000009"}`,
      `{"id": 1808800000000000003, "created_utc": 1719990000.0, "selftext": "${prose}"}`,
      `{"date": 1719990000000, "id": 7, "text": "${prose}", "likes": 0.1234567890123456789}`,
    ];
    const { value } = extract("posts/messages.jsonl", lines.join("\n"));
    expect(value?.map(({ key, own }) => [key, own.published])).toEqual([
      ["messages--1808800000000000001", "2024-07-03"],
      ["messages--1808800000000000003", "2024-07-03"],
      ["messages--7", "2024-07-03"],
    ]);
    expect(value?.[0]?.text).toBe(`${prose} 1808800000000000009`);
  });
});
