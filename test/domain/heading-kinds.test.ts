import { expect, test } from "vitest";
import { isHeadingKind } from "../../src/domain/heading-kinds.ts";

test("isHeadingKind(kind) holds of titles, date lines and headings, of no body, block or other kind", () => {
  const kinds = ["title", "dateline", "heading", "body", "block", ""];
  expect(kinds.filter(isHeadingKind)).toEqual(["title", "dateline", "heading"]);
});
