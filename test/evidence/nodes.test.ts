// @vitest-environment jsdom
import { expect, test } from "vitest";
import { nodes } from "../../src/evidence/nodes.ts";

test("nodes(list) holds what is there and is a node even where nothing is, so that a cell displays in any case", () => {
  const paragraph = document.createElement("p");
  expect([...nodes([null, paragraph, false]).childNodes]).toEqual([paragraph]);
  expect(nodes([])).toBeInstanceOf(Node);
  expect(nodes([null, false]).childNodes).toHaveLength(0);
});
