import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../loaders/read.ts";
import type { CodedUnit } from "../../src/coding/coded-unit.ts";
import { readCodingCsv, toCodingCsv } from "../../src/coding/coding-csv.ts";
import { folderOf } from "../loaders/folder-of.ts";

const units: CodedUnit[] = [
  { post_id: "bridge--two", char_start: 12, char_end: 30, frames: [], toward: {} },
  {
    post_id: "bridge--two",
    char_start: 0,
    char_end: 11,
    frames: ["cost", "safety"],
    toward: { warden: -1, quay: 0 },
  },
  { post_id: "bridge--one", char_start: 0, char_end: 9, frames: ["cost"], toward: { warden: 1 } },
];
const posts = ["bridge--one", "bridge--two"];

describe("toCodingCsv(coder, units, targets)", () => {
  test("writes a row a unit in order, a column a target, and nothing where nothing is judged", () => {
    expect(toCodingCsv("ada", units, ["warden"])).toBe(
      "coder,post_file,char_start,char_end,kind,frames,toward_warden,toward_quay\r\n" +
        "ada,bridge--one,0,9,sentence,cost,1,\r\n" +
        "ada,bridge--two,0,11,sentence,cost;safety,-1,0\r\n" +
        "ada,bridge--two,12,30,sentence,,,\r\n",
    );
  });

  test("writes what readCodingCsv(text, posts) reads back", () => {
    const read = readCodingCsv(toCodingCsv("ada", units, []), posts);
    expect(read.coder).toBe("ada");
    expect(read.faults).toEqual([]);
    expect(new Set(read.units)).toEqual(new Set(units));
  });

  test("writes ids and notes as they are, whatever a spreadsheet would make of them", () => {
    const odd: CodedUnit[] = [
      {
        post_id: "-my-day",
        char_start: 0,
        char_end: 9,
        frames: ["cost"],
        toward: {},
        note: "- or, rather, =not",
      },
      {
        post_id: "@home",
        char_start: 0,
        char_end: 5,
        frames: [],
        toward: { "+1": 1 },
        note: 'two\nlines, "so"',
      },
      { post_id: "plain", char_start: 0, char_end: 5, frames: [], toward: {} },
    ];
    const text = toCodingCsv("ada", odd, []);
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "coder,post_file,char_start,char_end,kind,frames,toward_+1,note",
      'ada,-my-day,0,9,sentence,cost,,"- or, rather, =not"',
    ]);
    const read = readCodingCsv(
      text,
      odd.map(({ post_id }) => post_id),
    );
    expect([read.units, read.faults]).toEqual([odd, []]);
    expect(toCodingCsv("ada", read.units, [])).toBe(text);
  });

  test("writes what a load takes for the coder's coding, without a word of complaint", async () => {
    const dashed = { post_id: "-my-day", char_start: 0, char_end: 10, frames: [], toward: {}, note: "=wet" };
    const data = await folderOf({
      "contest.yaml": "title: Boats\ncamps:\n  - {id: bridge, label: B}\n",
      "codebook.yaml":
        "frames:\n  - {id: cost, label: Cost, question: Cost?, cues: [cost]}\n  - {id: safety, label: Safety, question: Safe?, cues: [safe]}\n",
      "entities.yaml":
        "entities:\n  - {id: warden, name: Warden, kind: person, aliases: [the warden]}\n  - {id: quay, name: Quay, kind: place, aliases: [the quay]}\n",
      "posts/bridge/one.txt": "It leaks.\n",
      "posts/bridge/two.txt": "The warden. The quay is shut now.\n",
      "posts/-my-day.txt": "It rained.\n",
      "coding/ada.csv": toCodingCsv("ada", [...units, dashed], ["warden", "quay"]),
    });
    const folder = await readFolder(data);
    expect(folder.diagnostics.filter(({ file }) => file.startsWith("coding/"))).toEqual([]);
    const [coding] = folder.coding;
    expect(coding?.coder).toBe("ada");
    expect(
      coding?.rows.map(({ post_file, char_start, frames, toward }) => ({
        post_file,
        char_start,
        frames,
        toward,
      })),
    ).toEqual([
      { post_file: "-my-day.txt", char_start: 0, frames: [], toward: {} },
      { post_file: "bridge/one.txt", char_start: 0, frames: ["cost"], toward: { warden: 1 } },
      {
        post_file: "bridge/two.txt",
        char_start: 0,
        frames: ["cost", "safety"],
        toward: { warden: -1, quay: 0 },
      },
      { post_file: "bridge/two.txt", char_start: 12, frames: [], toward: {} },
    ]);
  });
});

describe("readCodingCsv(text, posts)", () => {
  test("reads the default coding whole", async () => {
    const text = await readFile("data/coding/a.csv", "utf8");
    const ids = [...new Set([...text.matchAll(/^a,([^,]+)\.txt,/gm)].map(([, id]) => id ?? ""))];
    const read = readCodingCsv(text, ids);
    expect([read.coder, read.faults]).toEqual(["a", []]);
    expect(read.units).toHaveLength(text.trim().split("\n").length - 1);
    expect(read.units[3]).toEqual({
      post_id: "000-our-party-too",
      char_start: 375,
      char_end: 602,
      frames: ["abuse_civility", "belonging_party"],
      toward: { "jeremy-corbyn": 0, "sadiq-khan": 1, "corbyn-supporters": -1 },
    });
  });

  test("tells what it leaves out, with its line", () => {
    const read = readCodingCsv(
      "post_file,char_start,char_end,frames,toward_x\nnone.txt,0,1,,\nbridge/one.txt,5,5,,\nbridge/one.txt,a,9,,\nbridge/one.txt,0,9,,2\nbridge/one.txt,0,9,cost,−1\n",
      posts,
    );
    expect(read.faults).toEqual([
      'line 2: no post "none.txt" in this corpus',
      'line 3: no span: "5 to 5"',
      'line 4: no span: "a to 9"',
      'line 5: toward_x is no position: "2"; a position is -1, 0 or 1',
    ]);
    expect(read.units).toEqual([
      { post_id: "bridge--one", char_start: 0, char_end: 9, frames: ["cost"], toward: { x: -1 } },
    ]);
  });

  test("refuses a file that is no coding file", () => {
    expect(() => readCodingCsv("a,b\n1,2\n", posts)).toThrow(
      /no column post_file, char_start, char_end, frames/,
    );
    expect(() => readCodingCsv("", posts)).toThrow(/no column/);
  });
});
