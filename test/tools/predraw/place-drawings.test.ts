import { expect, test } from "vitest";
import { placeDrawings, withTitle } from "../../../tools/predraw/place-drawings.ts";
import { wholeMark } from "../../../tools/predraw/whole-mark.ts";

const page = (main: string): string =>
  `<!DOCTYPE html><html><head></head><body><main>${main}</main></body></html>`;
const root = (id: string): string => `<!--:${id}:-->`;
const drawings = (wide: Record<string, string>, narrow = wide, whole = true) => ({
  wide: new Map(Object.entries(wide)),
  narrow: new Map(Object.entries(narrow)),
  whole,
});

test("placeDrawings(html, drawings) puts a drawing before its cell's place, in the mark that Framework takes away", () => {
  const html = placeDrawings(page(`<div>${root("0000000a")}</div>`), drawings({ "0000000a": "<p>One</p>" }));
  expect(html).toContain(
    `<div><observablehq-loading data-drawn><p>One</p></observablehq-loading>${root("0000000a")}</div>`,
  );
});

test("placeDrawings(html, drawings) takes the place of a loading mark", () => {
  const html = placeDrawings(
    page(`<p>So <observablehq-loading></observablehq-loading>${root("0000000a-1")}.</p>`),
    drawings({ "0000000a-1": "12" }),
  );
  expect(html).toContain(`<p>So <observablehq-loading data-drawn>12</observablehq-loading>`);
});

test("placeDrawings(html, drawings) keeps both widths where they differ, and one where they do not", () => {
  const html = placeDrawings(
    page(root("0000000a") + root("0000000b")),
    drawings(
      { "0000000a": "<b>wide</b>", "0000000b": "same" },
      { "0000000a": "<b>slim</b>", "0000000b": "same" },
    ),
  );
  expect(html).toContain(
    '<div class="drawn-wide"><b>wide</b></div><div class="drawn-narrow"><b>slim</b></div>',
  );
  expect(html.match(/same/g)).toHaveLength(1);
});

test("placeDrawings(html, drawings) leaves out what a parser would take apart, such as a block in a paragraph", () => {
  const whole = page(`<p>See ${root("0000000a")}</p><div>${root("0000000b")}</div>`);
  const html = placeDrawings(whole, drawings({ "0000000a": "<div>block</div>", "0000000b": "fine" }));
  expect(html).not.toContain("block");
  expect(html).toContain("fine");
});

test("placeDrawings(html, drawings) stops at the first drawing for which there is no room", () => {
  const ids = ["0000000a", "0000000b", "0000000c"];
  const shown = drawings({ "0000000a": "first", "0000000b": "x".repeat(300_000), "0000000c": "last" });
  const html = placeDrawings(page(ids.map(root).join("")), shown);
  expect(html).toContain("first");
  expect(html).not.toContain("xxx");
  expect(html).not.toContain("last");
  expect(placeDrawings(page(ids.map(root).join("")), shown, 400_000)).toContain("last");
});

test("placeDrawings(html, drawings) sketches what a page does not take whole, so that what comes after a large chart stands", () => {
  const chart = (areas: number): string =>
    `<svg><g class="targets">${'<rect x="1"></rect>'.repeat(areas)}</g><path d="M1.2345,0"></path></svg>`;
  const html = page(root("0000000a") + root("0000000b"));
  const large = placeDrawings(
    html,
    drawings({ "0000000a": chart(20_000), "0000000b": '<li id="found"></li>' }),
  );
  expect(large).toContain('<svg><path d="M1.23,0"></path></svg>');
  expect(large).toContain('<li id="found">');
  expect(large).toContain(wholeMark);
  expect(placeDrawings(html, drawings({ "0000000a": chart(2) }))).toContain(chart(2));
});

test("placeDrawings(html, drawings) gives `$&` and `$1` back as they are", () => {
  const html = placeDrawings(page(root("0000000a")), drawings({ "0000000a": "costs $1 $& $$" }));
  expect(html).toContain("costs $1 $& $$");
});

test("placeDrawings(html, drawings) changes nothing where nothing is drawn", () => {
  const html = page(root("0000000a"));
  expect(placeDrawings(html, drawings({}))).toBe(html);
  expect(placeDrawings(html, drawings({ "0000000a": "one" }, {}))).toBe(html);
});

test("placeDrawings(html, drawings) says that a page is drawn whole where nothing is missing", () => {
  const html = page(root("0000000a") + root("0000000b"));
  const both = { "0000000a": "one", "0000000b": "two" };
  expect(placeDrawings(html, drawings(both))).toContain(wholeMark);
  expect(placeDrawings(html, drawings(both, both, false))).not.toContain(wholeMark);
  expect(placeDrawings(html, drawings(both, { "0000000a": "one" }))).not.toContain(wholeMark);
  expect(placeDrawings(html, drawings(both), 5)).not.toContain(wholeMark);
  expect(placeDrawings(page(root("0000000a")), drawings(both))).not.toContain(wholeMark);
});

test("withTitle(html, title) names the page as its cells do, markup told as text", () => {
  const html = "<head><title>Post | The levy</title></head><main><svg><title>a mark</title></svg></main>";
  expect(withTitle(html, "A & <b> $1 | The levy")).toBe(
    "<head><title>A &amp; &lt;b&gt; $1 | The levy</title></head><main><svg><title>a mark</title></svg></main>",
  );
});
