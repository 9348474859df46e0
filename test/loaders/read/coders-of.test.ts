import { expect, test } from "vitest";
import { codersOf } from "../../../loaders/read/coders-of.ts";

const ada = { id: "ada", label: "Ada Oddie", description: "Read twice." };
const ben = { id: "ben", label: "Ben", description: null };
const files = (...ids: string[]) => ids.map((coder) => ({ coder }));

test("codersOf(described, coding) are those who have a file, described or not", () => {
  expect(codersOf([ben, ada], files("cy", "ada", "ben"))).toEqual({
    coders: [ben, ada, { id: "cy", label: "cy", description: null }],
    diagnostics: [],
  });
  expect(codersOf([], [])).toEqual({ coders: [], diagnostics: [] });
});

test("codersOf(described, coding) tells of a coder without a file, who is none", () => {
  const { coders, diagnostics } = codersOf([ada, ben], files("ben"));
  expect(coders).toEqual([ben]);
  expect(diagnostics).toEqual([
    {
      severity: "note",
      rule: "no-coding-file",
      file: "contest.yaml",
      line: null,
      message: 'coder without a file: "ada"',
      remedy: "put coding/ada.csv there, or take the coder out",
    },
  ]);
});
