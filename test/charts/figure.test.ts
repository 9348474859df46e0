// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { emptyChart } from "../../src/charts/draw.ts";
import { dumbbell, dumbbellTable } from "../../src/charts/dumbbell.ts";
import { type FigureOptions, figure } from "../../src/charts/figure.ts";
import { standalonePicture } from "../../src/charts/picture.ts";
import { bold, textWidth } from "../../src/charts/text-width.ts";
import { camps, two } from "./sample.ts";

const options: FigureOptions = {
  title: "Only Camp A speaks of the toll",
  subtitle: "Share of sentences",
  caveat: "Two posts a side.",
  source: { text: "Four posts", hash: "abc", counted: "the writer’s own words" },
  alt: "Camp A 7 of 36, Camp B 0 of 12",
  table: dumbbellTable(two, camps(2)),
  name: "frames",
};
const chart = () => dumbbell(two, { width: 600, camps: camps(2) });
const buttons = (element: Element): HTMLButtonElement[] => [
  ...element.querySelectorAll<HTMLButtonElement>(".figure-actions button"),
];

describe("figure", () => {
  test("figure(chart, options) stands title, subtitle, chart, caveat, source and actions in order", () => {
    const words = [...figure(chart(), options).querySelectorAll("p, button")].map((d) => d.textContent);
    expect(words).toEqual([
      "Only Camp A speaks of the toll",
      "Share of sentences",
      "Two posts a side.",
      "Source: Four posts. Counted: the writer’s own words",
      "Table",
      "CSV",
      "SVG",
      "PNG",
    ]);
  });

  test("figure(chart, options) names the chart: a group where marks open, else an image; the title where alt is blank", () => {
    const group = figure(chart(), options).querySelector("svg");
    const still = chart() as SVGSVGElement;
    still.querySelector(".targets")?.remove();
    const image = figure(still, { ...options, alt: " " }).querySelector("svg");
    expect([group, image].map((d) => [d?.getAttribute("role"), d?.getAttribute("aria-label")])).toEqual([
      ["group", "Camp A 7 of 36, Camp B 0 of 12"],
      ["img", "Only Camp A speaks of the toll"],
    ]);
  });

  test("figure(chart, options) shows and hides a table with a row a number", async () => {
    const element = figure(chart(), options);
    const [toggle] = buttons(element);
    const state = () => [
      toggle?.getAttribute("aria-expanded"),
      element.querySelector<HTMLElement>(".figure-table")?.hidden,
      element.querySelectorAll("tbody tr").length,
    ];
    toggle?.click();
    await expect.poll(state).toEqual(["true", false, two.length]);
    toggle?.click();
    await expect.poll(state).toEqual(["false", true, two.length]);
  });

  test("figure(chart, options) offers no picture of a sentence and nothing at all without rows", () => {
    const note = emptyChart("No post has it.");
    expect(buttons(figure(note, options)).map((d) => d.textContent)).toEqual(["Table", "CSV"]);
    expect(buttons(figure(note, { ...options, table: { columns: ["a"], rows: [] } }))).toEqual([]);
  });

  test("figure(chart, options) shows text as text", () => {
    const element = figure(chart(), { ...options, title: "<img src=x onerror=alert(1)>" });
    expect([element.querySelector("img"), element.querySelector(".figure-title")?.textContent]).toEqual([
      null,
      "<img src=x onerror=alert(1)>",
    ]);
  });

  test("figure(chart, options) saves with the rows what they are, where from, how counted and when", async () => {
    const saved: Blob[] = [];
    vi.useFakeTimers({ now: new Date(2021, 2, 9, 23, 30), toFake: ["Date"] });
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL() {} });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    buttons(figure(chart(), options))[1]?.click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    vi.useRealTimers();
    vi.restoreAllMocks();
    const lines = (await saved[0]?.text())?.trim().split(/\r?\n/) ?? [];
    expect(lines.slice(-7)).toEqual([
      "Title: Only Camp A speaks of the toll,,,,,,",
      "Measure: Share of sentences,,,,,,",
      "Caveat: Two posts a side.,,,,,,",
      "Source: Four posts,,,,,,",
      "Counted: the writer’s own words,,,,,,",
      "Corpus: abc,,,,,,",
      "Saved: 2021-03-09,,,,,,",
    ]);
  });

  test("standalonePicture(chart, caption) says title, subtitle and notes and leaves out what only opens", () => {
    const picture = standalonePicture(chart() as SVGSVGElement, {
      title: "T",
      subtitle: "S",
      alt: "In words",
      notes: ["Corpus abc"],
    });
    const words = [...picture.querySelectorAll(":scope > text")].map((d) => d.textContent);
    expect([words, picture.querySelectorAll(".target, [data-evidence]").length]).toEqual([
      ["T", "S", "Corpus abc"],
      0,
    ]);
    const said = ["title", "desc"].map((name) => picture.querySelector(`:scope > ${name}`)?.textContent);
    expect(said).toEqual(["T", "In words"]);
  });

  test("standalonePicture(chart, caption) breaks a title in bold within the picture, and cuts no line of a long subtitle", () => {
    const words =
      "No side names anybody more often than Jeremy Corbyn; writers for Corbyn name Owen Smith as often";
    const long = Array.from({ length: 90 }, (_, i) => `word${i}`).join(" ");
    const svg = chart() as SVGSVGElement;
    svg.setAttribute("width", "328");
    const picture = standalonePicture(svg, { title: words, subtitle: long, alt: "", notes: [] });
    const lines = [...picture.querySelectorAll(":scope > text")];
    const titles = lines
      .filter((d) => d.getAttribute("font-weight") === "600")
      .map((d) => d.textContent ?? "");
    expect(titles.join(" ")).toBe(words);
    expect(Math.max(...titles.map((line) => textWidth(line, 20 * bold)))).toBeLessThanOrEqual(328);
    expect(lines.at(-1)?.textContent).toContain("word89");
  });

  test("standalonePicture(chart, caption) lets names lean over the edge of the chart, as on the page", () => {
    const picture = standalonePicture(chart() as SVGSVGElement, {
      title: "T",
      subtitle: "S",
      alt: "",
      notes: [],
    });
    expect(picture.querySelector<SVGElement>(":scope > svg")?.style.overflow).toBe("visible");
  });
});
