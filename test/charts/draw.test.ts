// @vitest-environment jsdom
import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { draw } from "../../src/charts/draw.ts";

test("draw(width, height, marks) takes positions and radii as pixels", () => {
  const dots = [
    { x: 10, y: 20, r: 2 },
    { x: 70, y: 40, r: 9 },
  ];
  const chart = draw(100, 60, [Plot.dot(dots, { x: "x", y: "y", r: "r" })]);
  const circles = [...chart.querySelectorAll("circle")].map((circle) =>
    ["cx", "cy", "r"].map((name) => Number(circle.getAttribute(name))),
  );
  // The larger is drawn first, so that it covers no other.
  expect(circles).toEqual([
    [70, 40, 9],
    [10, 20, 2],
  ]);
});
