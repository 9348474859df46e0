import { describe, expect, it } from "vitest";
import { findClaims } from "../../../loaders/annotate/claims.ts";
import type { ClaimCheck } from "../../../loaders/read/folder.ts";
import { postOf } from "./rows.ts";

const post = postOf(
  "The board sold 14 ferries. «It lost 20% of 300 clerks.» Nobody’s boat sank. It’s ours. It’s ours.",
);

const check = (text: string, more: Partial<ClaimCheck> = {}): ClaimCheck => ({
  line: 3,
  post_file: "p.txt",
  text,
  value: null,
  unit: null,
  verdict: "supported",
  note: null,
  source_url: "https://a.example/b",
  ...more,
});

const rowsOf = (...checks: ClaimCheck[]) =>
  findClaims(post, checks).rows.map((row) => [row.text, row.value, row.unit, row.verdict]);

describe("findClaims(post, checks)", () => {
  it("lists figures with sentence, span and voice, unchecked", () => {
    const { rows } = findClaims(post, []);
    expect(rows[1]).toEqual({
      post_id: "p",
      sentence_id: "p:2",
      char_start: 36,
      char_end: 39,
      text: "20%",
      value: 20,
      unit: "percent",
      verdict: null,
      source_url: null,
      note: null,
      voice: "direct",
    });
    expect(rows.map((row) => [row.text, row.voice])).toEqual([
      ["14 ferries", "own"],
      ["20%", "direct"],
      ["300 clerks", "direct"],
    ]);
  });

  it("gives a check, with its words, to the figure under it, of its value where there are several", () => {
    expect(rowsOf(check("lost 20% of 300 clerks", { value: 300, unit: "people" }))).toEqual([
      ["14 ferries", 14, "ferries", null],
      ["lost 20% of 300 clerks", 300, "people", "supported"],
      ["20%", 20, "percent", null],
    ]);
  });

  it("knows a figure by its value in thousands or millions", () => {
    expect(rowsOf(check("lost 20% of 300 clerks", { value: 0.3, unit: "thousand people" }))).toEqual([
      ["14 ferries", 14, "ferries", null],
      ["lost 20% of 300 clerks", 0.3, "thousand people", "supported"],
      ["20%", 20, "percent", null],
    ]);
  });

  it("makes a claim of its own for a check without a figure, in order of place", () => {
    expect(rowsOf(check("Nobody's boat sank"), check("The board sold")).map(([text]) => text)).toEqual([
      "The board sold",
      "14 ferries",
      "20%",
      "300 clerks",
      "Nobody’s boat sank",
    ]);
  });

  it("gives two checks of one figure a row each", () => {
    const verdicts = rowsOf(check("sold 14 ferries"), check("14 ferries", { verdict: "near" })).map(
      (row) => row[3],
    );
    expect(verdicts.filter((verdict) => verdict !== null).sort()).toEqual(["near", "supported"]);
  });

  it("reports words that do not stand in the post, or more than once", () => {
    const { rows, diagnostics } = findClaims(post, [check("sold 15 ferries"), check("It’s ours")]);
    expect(rows).toHaveLength(3);
    expect(diagnostics.map((d) => `${d.file}:${d.line} ${d.rule}: ${d.message}; ${d.remedy}`)).toEqual([
      'claims.csv:3 claim-not-found: not in p.txt: "sold 15 ferries"; copy the words from the page of the post, once and exactly',
      'claims.csv:3 claim-twice: occurs more than once in p.txt: "It’s ours"; copy more of the words around it',
    ]);
  });

  it("tells no words of a post that may not be quoted", () => {
    const { rows, diagnostics } = findClaims(
      post,
      [check("It’s ours."), check("Nobody's boat flew.")],
      false,
    );
    expect(rows.every(({ verdict }) => verdict === null)).toBe(true);
    expect(diagnostics.map((d) => `${d.file}:${d.line} ${d.rule}: ${d.message}`)).toEqual([
      "claims.csv:3 claim-twice: occurs more than once in p.txt",
      "claims.csv:3 claim-not-found: not in p.txt",
    ]);
  });
});
