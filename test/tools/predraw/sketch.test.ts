import { expect, test } from "vitest";
import { sketch } from "../../../tools/predraw/sketch.ts";

test("sketch(drawing) rounds coordinates of charts to a hundredth, and leaves texts and prose as they are", () => {
  const drawn =
    '<p title="1.23456">1.23456</p><svg width="640.123456"><path transform="translate(367.3448868080892,-0.0004)" d="M0,-4.948L2.85714,1e-7Z">' +
    '<title>2.71828</title></path><g class="targets"><rect x="1"></rect></g></svg>';
  const drawing = new Map([
    ["0000000a", drawn],
    ["0000000b", "<p>A <b>word"],
  ]);
  expect([...sketch(drawing)]).toEqual([
    [
      "0000000a",
      '<p title="1.23456">1.23456</p><svg width="640.123456"><path transform="translate(367.34,0)" d="M0,-4.95L2.86,1e-7Z">' +
        "<title>2.71828</title></path></svg>",
    ],
    ["0000000b", "<p>A <b>word"],
  ]);
});
