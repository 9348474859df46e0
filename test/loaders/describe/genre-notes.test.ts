import { describe, expect, it } from "vitest";
import { genreNotes } from "../../../loaders/describe/genre-notes.ts";
import { lineOf } from "../../../loaders/describe/line-of.ts";

describe("genreNotes(file, signs, lineOf)", () => {
  it("says what was seen, how it counts and what to do, with file and line", () => {
    const named = { kind: "turns", at: 9, turns: 4, speakers: 2, unnamed: 0 } as const;
    expect(genreNotes("posts/a.txt", [named], (at) => at)).toEqual([
      {
        severity: "note",
        rule: "turns",
        file: "posts/a.txt",
        line: 9,
        message:
          "an interview or a debate: 4 paragraphs of 2 speakers counted as quoted, the rest as the writer's",
        remedy: "check who speaks; where a turn is the writer's own, make its span own in voices.csv",
      },
    ]);
  });

  it("counts one speaker as one, and says where none is named", () => {
    const message = (speakers: number) =>
      genreNotes("posts/a.txt", [{ kind: "turns", at: 0, turns: 1, speakers, unnamed: 0 }], () => 1)[0]
        ?.message;
    expect(message(1)).toContain("1 paragraph of 1 speaker counted");
    expect(message(0)).toContain("1 paragraph of nobody who is named counted");
  });

  it("warns where nobody is named, or words may be somebody else's", () => {
    const warned = genreNotes(
      "posts/a.txt",
      [
        { kind: "turns", at: 0, turns: 4, speakers: 0, unnamed: 4 },
        { kind: "questions", at: 0, questions: 3 },
        { kind: "announced", at: 0 },
        { kind: "unended", at: 0 },
      ],
      () => null,
    );
    expect(warned.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning", "warning"]);
    expect(warned.every(({ remedy }) => remedy.includes("voices.csv"))).toBe(true);
  });

  it("names the file of metadata where letters or a satire count otherwise", () => {
    const signs = [
      { kind: "letters", at: 0, letters: 1 },
      { kind: "satire", at: 0 },
    ] as const;
    const notes = genreNotes("posts/a.txt", signs, () => null);
    expect(notes.map(({ severity }) => severity)).toEqual(["note", "note"]);
    expect(notes[0]?.message).toContain("1 signed letter counted");
    expect(notes.every(({ remedy }) => remedy.includes("posts.csv"))).toBe(true);
  });
});

describe("lineOf(source, text, at)", () => {
  it("finds the line of a file on which the words of a place stand, whatever marks stand around them", () => {
    const source = "---\ntitle: A\n---\n\nFirst.\n\n**Reid:** It is late.\n";
    const text = "A\n\nFirst.\n\nReid: It is late.";
    expect(lineOf(source, text, text.indexOf("It is"))).toBe(7);
    expect(lineOf(source, text, text.indexOf("Reid"))).toBe(null);
  });
});
