import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { sketch } from "../../../tools/predraw/sketch.ts";

test("sketch(document) rounds coordinates of charts to a hundredth, and leaves texts and prose as they are", () => {
  const { document } = new JSDOM(
    '<p title="1.23456">1.23456</p><svg width="640.123456"><path transform="translate(367.3448868080892,-0.0004)" d="M0,-4.948L2.85714,1e-7Z">' +
      '<title>2.71828</title></path><g class="targets"><rect x="1"></rect></g></svg>',
  ).window;
  sketch(document);
  expect(document.body.innerHTML).toBe(
    '<p title="1.23456">1.23456</p><svg width="640.123456"><path transform="translate(367.34,0)" d="M0,-4.95L2.86,1e-7Z">' +
      "<title>2.71828</title></path></svg>",
  );
});
