// @vitest-environment jsdom
import { expect, test } from "vitest";
import { type Caption, standalonePicture } from "../../src/charts/picture.ts";

const caption: Caption = {
  title: "Cost",
  subtitle: "By side",
  alt: "Two bars",
  notes: ["Five posts", "2016-09-01"],
};

/** A chart of 200 by 100 pixels in the page. */
function chart(size = { width: "200", height: "100" }): SVGSVGElement {
  const holder = document.createElement("div");
  holder.innerHTML = `<svg ${Object.entries(size)
    .map(([name, value]) => `${name}="${value}"`)
    .join(
      " ",
    )} role="img" aria-label="Cost" tabindex="0"><style>a{}</style><g class="bars"><rect fill="red"/></g><g class="targets"><rect/></g></svg>`;
  document.body.replaceChildren(holder);
  return holder.firstElementChild as SVGSVGElement;
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));
const linesOf = (picture: SVGSVGElement) =>
  [...picture.querySelectorAll("text")].map((line) => ({
    text: line.textContent,
    x: number(line, "x"),
    y: number(line, "y"),
  }));

test("standalonePicture(chart, caption) sets title and subtitle over the chart, notes under it, and none over another", () => {
  const picture = standalonePicture(chart(), caption);
  const lines = linesOf(picture);
  expect(lines.map(({ text }) => text)).toEqual(["Cost", "By side", "Five posts", "2016-09-01"]);
  expect(picture.querySelector("title")?.textContent).toBe("Cost");
  const drawn = picture.querySelector("svg") as SVGSVGElement;
  const [top, end] = [number(drawn, "y"), number(drawn, "y") + 100];
  const [title = 0, subtitle = 0, note = 0, last = 0] = lines.map(({ y }) => y);
  expect(title).toBeGreaterThanOrEqual(20);
  expect(subtitle - title).toBeGreaterThanOrEqual(13);
  expect(top).toBeGreaterThan(subtitle);
  expect(note - 12).toBeGreaterThan(end);
  expect(last - note).toBeGreaterThanOrEqual(12);
  expect(number(picture, "height")).toBeGreaterThan(last);
});

test("standalonePicture(chart, caption) leaves the same margin on both sides of the chart and of all lines", () => {
  const picture = standalonePicture(chart(), caption);
  const left = number(picture.querySelector("svg") as SVGSVGElement, "x");
  expect(number(picture, "width")).toBe(200 + 2 * left);
  expect(new Set(linesOf(picture).map(({ x }) => x))).toEqual(new Set([left]));
  expect(picture.getAttribute("viewBox")).toBe(
    `0 0 ${picture.getAttribute("width")} ${picture.getAttribute("height")}`,
  );
});

test("standalonePicture(chart, caption) breaks what is longer than the chart is wide, into six lines at most", () => {
  const lines = (title: string) =>
    linesOf(standalonePicture(chart(), { title, subtitle: "", alt: "", notes: [] })).map(({ text }) => text);
  expect(lines("The cost of crossings in the north").join(" ")).toBe("The cost of crossings in the north");
  expect(lines("The cost of crossings in the north").length).toBeGreaterThan(1);
  const long = lines("The cost of crossings in the north and in the south of the county ".repeat(9));
  expect(long).toHaveLength(6);
  expect(long.at(-1)).toMatch(/…$/);
});

test("standalonePicture(chart, caption) keeps the marks, and nothing that only opens sentences or names the chart to a reader", () => {
  const drawn = standalonePicture(chart(), caption).querySelector("svg") as SVGSVGElement;
  expect(drawn.querySelectorAll(".bars rect")).toHaveLength(1);
  expect(drawn.querySelectorAll(".targets, style")).toHaveLength(0);
  expect(["role", "aria-label", "tabindex"].filter((name) => drawn.hasAttribute(name))).toEqual([]);
});

test("standalonePicture(chart, caption) takes a chart without a size for 640 by 400", () => {
  const [sized, unsized] = [{ width: "640", height: "400" }, {}].map((size) =>
    standalonePicture(chart(size as { width: string; height: string }), caption),
  );
  expect(["width", "height"].map((name) => unsized?.getAttribute(name))).toEqual(
    ["width", "height"].map((name) => sized?.getAttribute(name)),
  );
});
