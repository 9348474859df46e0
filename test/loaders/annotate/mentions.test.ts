import { describe, expect, it } from "vitest";
import { findMentions } from "../../../loaders/annotate/names/mentions.ts";
import type { NameSpan } from "../../../src/domain/name-span.ts";
import { postOf } from "./rows.ts";

const post = postOf("Holt left. «The harbour loves Holt.» A woman of ice.");
const name = (char_start: number): NameSpan => ({
  char_start,
  char_end: char_start + 4,
  entity_id: "holt",
  surface: "Holt",
  kind: "person",
  evaluative: false,
  rule: "alias",
  capitals: [],
});
const second = post.text.lastIndexOf("Holt");
const ice = post.text.indexOf("A woman");

describe("findMentions(post, names, implicit)", () => {
  it("gives each name its sentence and the voice of its first token, implicit ones among them in order", () => {
    const implicit = [
      { line: 2, post_file: "p.txt", char_start: ice, char_end: ice + 14, entity_id: "holt", note: null },
    ];
    const { rows, diagnostics } = findMentions(post, [name(0), name(second)], implicit);
    expect(diagnostics).toEqual([]);
    expect(rows.map((row) => [row.surface, row.sentence_id, row.voice, row.rule])).toEqual([
      ["Holt", "p:1", "own", "alias"],
      ["Holt", "p:2", "direct", "alias"],
      ["A woman of ice", "p:2", "own", "implicit"],
    ]);
  });

  it("reports an implicit span that leaves the text", () => {
    const implicit = [
      { line: 7, post_file: "p.txt", char_start: 500, char_end: 510, entity_id: "holt", note: null },
    ];
    const { rows, diagnostics } = findMentions(post, [], implicit);
    expect(rows).toEqual([]);
    expect(diagnostics.map((d) => [d.file, d.line, d.rule])).toEqual([["implicit.csv", 7, "bad-offset"]]);
  });
});
