import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../loaders/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16le = (text: string): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((i) => [text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8]),
  );
const swap = (bytes: Uint8Array): Uint8Array => bytes.map((_, i) => bytes[i ^ 1] ?? 0);
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const tide = "The tide’s out — walk to the island.";

describe("decode(file, bytes) reads what it can be sure of", () => {
  it.each([
    ["UTF-8", utf8(tide), tide],
    ["UTF-8 with its mark", join([0xef, 0xbb, 0xbf], utf8(tide)), tide],
    ["UTF-16LE with its mark", join([0xff, 0xfe], utf16le(tide)), tide],
    ["UTF-16BE with its mark", join([0xfe, 0xff], swap(utf16le(tide))), tide],
    ["carriage returns as they are", utf8("One.\r\n\r\nTwo.\rThree."), "One.\r\n\r\nTwo.\rThree."],
    ["an astral character", utf8("A 🦀 on the shore"), "A 🦀 on the shore"],
  ])("%s", (_, bytes, text) => {
    expect(decode("posts/tide.txt", bytes)).toEqual({ value: text, diagnostics: [] });
  });

  it.each(["ISO-8859-1", "latin1", "us-ascii"])(
    "reads a page that states %s as windows-1252, as browsers do",
    (name) => {
      const page = `<meta charset="${name}"><p>The caf\xe9 \x93by the sea\x94 \x96 shut</p>`;
      const { value, diagnostics } = decode("posts/a.html", latin(page));
      expect(value).toContain("The café “by the sea” – shut");
      expect(diagnostics).toEqual([]);
    },
  );

  it("takes other bytes for windows-1252 and names the first byte that is not UTF-8", () => {
    expect(decode("posts/cafe.txt", latin("Tea.\nThe caf\xe9 \x93by the sea\x94"))).toEqual({
      value: "Tea.\nThe café “by the sea”",
      diagnostics: [
        {
          severity: "warning",
          rule: "encoding",
          file: "posts/cafe.txt",
          line: 2,
          message:
            "not UTF-8, read as windows-1252 (a guess); the first byte that is not UTF-8 is at byte 12: 0xE9",
          remedy: "save the file as UTF-8",
        },
      ],
    });
  });

  it("gives back any well-formed text that it encodes, without a warning unless the text looks damaged", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", "’", "\n", "\r\n", "語", "🦀", " "),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (body) => {
        expect(decode("a.txt", utf8(`x${body}`))).toEqual({ value: `x${body}`, diagnostics: [] });
      }),
    );
  });
});

describe("decode(file, bytes) keeps out what it cannot be sure of", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty", null, "empty file"],
    ["white space", utf8(" \n\t\r\n"), "empty", null, "nothing but white space in 5 bytes"],
    [
      "a lone byte order mark",
      Uint8Array.of(0xef, 0xbb, 0xbf),
      "empty",
      null,
      "nothing but white space in 3 bytes",
    ],
    ["a NUL", utf8("Sand\nand\0stone"), "binary", 2, "NUL in a binary file at byte 8: 0x00"],
    [
      "UTF-16 without a mark",
      utf16le("plain"),
      "binary",
      1,
      "NUL in what looks like UTF-16LE without a byte order mark at byte 1: 0x00",
    ],
    [
      "UTF-32LE",
      join([0xff, 0xfe, 0, 0], utf16le("s\0a\0")),
      "encoding",
      1,
      "UTF-32LE, by its mark at byte 0: 0xFF",
    ],
    [
      "UTF-32BE",
      join([0, 0, 0xfe, 0xff, 0, 0, 0], utf8("s")),
      "encoding",
      1,
      "UTF-32BE, by its mark at byte 0: 0x00",
    ],
    [
      "control characters",
      latin("ab\x01cd\x02"),
      "binary",
      1,
      "binary: 2 control characters in 6 bytes, the first at byte 2: 0x01",
    ],
    ["a PDF", utf8("%PDF-1.4 text"), "binary", 1, "not text but a PDF at byte 0: 0x25"],
    [
      "mixed encodings",
      join(utf8("né\n"), latin("n\xe9e")),
      "encoding",
      2,
      "mixed encodings: UTF-8 at byte 1, but no UTF-8 at byte 5: 0xE9",
    ],
    [
      "a broken UTF-8 file with its mark",
      join([0xef, 0xbb, 0xbf], latin("n\xe9e")),
      "encoding",
      1,
      "mixed encodings: UTF-8 at byte 0, but no UTF-8 at byte 4: 0xE9",
    ],
    [
      "an encoded surrogate",
      latin("ab\xed\xa0\x80"),
      "encoding",
      1,
      "lone surrogate encoded as UTF-8 at byte 2: 0xED",
    ],
    [
      "a byte that windows-1252 leaves free",
      latin("ab\x81cd"),
      "encoding",
      1,
      "neither UTF-8 nor windows-1252 at byte 2: 0x81",
    ],
    [
      "Mac OS Roman",
      latin("it doesn\xd5t matter"),
      "encoding",
      1,
      "not UTF-8, and not windows-1252 (Mac OS Roman?) at byte 8: 0xD5",
    ],
    [
      "Cyrillic in windows-1251",
      latin("\xef\xf0\xe8\xe2\xe5\xf2"),
      "encoding",
      1,
      "not UTF-8, and not English in windows-1252 at byte 0: 0xEF",
    ],
    [
      "half a character of UTF-16",
      Uint8Array.of(0xff, 0xfe, 0x61),
      "encoding",
      1,
      "half a character in UTF-16LE at byte 2: 0x61",
    ],
    [
      "a lone surrogate in UTF-16",
      join([0xff, 0xfe], utf16le("ab\ud83d.")),
      "encoding",
      1,
      "lone surrogate U+D83D in UTF-16LE at byte 6: 0x3D",
    ],
  ])("%s", (_, bytes, rule, line, message) => {
    const { value, diagnostics } = decode("posts/x.txt", bytes);
    expect(value).toBeNull();
    expect(diagnostics.map((row) => [row.severity, row.rule, row.file, row.line, row.message])).toEqual([
      ["error", rule, "posts/x.txt", line, message],
    ]);
    expect(diagnostics[0]?.remedy).not.toBe("");
  });

  it("either decodes any bytes or says why not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { value, diagnostics } = decode("a.txt", bytes);
        const errors = diagnostics.filter((row) => row.severity === "error");
        expect(errors.length).toBe(value === null ? 1 : 0);
      }),
    );
  });
});

describe("decode(file, bytes) loads text that was damaged before and says so", () => {
  it.each([
    [
      "UTF-8 once read as windows-1252",
      "It wasnâ€™t us",
      'UTF-8 read as windows-1252 by an earlier program: "â€™" at character 7 (byte 7)',
    ],
    ["a replacement character", "né\uFFFDe", 'replacement character "\uFFFD" at character 2 (byte 3)'],
  ])("%s", (_, text, message) => {
    const { value, diagnostics } = decode("a.txt", utf8(text));
    expect(value).toBe(text);
    expect(diagnostics.map((row) => [row.severity, row.message])).toEqual([["warning", message]]);
  });
});
