import { expect, test } from "vitest";
import { checkOverrides } from "../../../loaders/attribute/check-overrides.ts";
import type { OverrideRow } from "../../../loaders/read/folder.ts";

const override = (line: number, char_start: number, char_end: number): OverrideRow => ({
  line,
  post_file: "fair.txt",
  char_start,
  char_end,
  kind: "direct",
  status: "attributed",
  speaker_id: null,
  speaker_surface: "the mayor",
  source_url: null,
  note: null,
});

test("checkOverrides(text, overrides) reports a span that ends after the text, and no other", () => {
  const text = "“Open it,” she said.";
  expect(
    checkOverrides(text, [override(2, 1, 9), override(3, 10, text.length), override(4, 10, 21)]),
  ).toEqual([
    {
      severity: "error",
      rule: "span-outside",
      file: "voices.csv",
      line: 4,
      message: "span 10 to 21 is not in the post, which has 20 characters",
      remedy: "count UTF-16 code units in the post's text as it is now",
    },
  ]);
});
