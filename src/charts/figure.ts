import { formatDay } from "../domain/format.js";
import { today } from "../domain/today.js";
import type { ChartTable } from "./chart-table.js";
import { toCsv } from "./csv.js";
import type { Chart } from "./draw.js";
import { type Caption, picturePng, pictureText, standalonePicture } from "./picture.js";
import { saveFile } from "./save-file.js";
import { tableElement } from "./table-element.js";

/** What every download says of where it is from. */
export interface FigureSource {
  /** The source in words. */
  readonly text: string;
  /** Hash of the corpus; null where there is none. */
  readonly hash: string | null;
  /** How things are counted, in words; empty or left out where nothing can be chosen. */
  readonly counted?: string;
}

export interface FigureOptions {
  /** The finding, as a sentence. */
  readonly title: Node | string;
  /** Measure, unit and n. */
  readonly subtitle: Node | string;
  readonly caveat?: Node | string | null;
  readonly source: FigureSource;
  /** The chart in words; the title where it is blank. */
  readonly alt: string;
  readonly table: ChartTable;
  /** Name of the files to save, without an extension. */
  readonly name: string;
}

/**
 * A chart with its title and subtitle above, caveat and source below, and a row of quiet actions: the table behind it, and the
 * chart as CSV, SVG and PNG, each with title, source, what is counted, corpus hash and the day on which it is saved. A chart
 * with marks to open is a group, any other an image; `alt` names it. Where there is no picture, only the table is offered; without rows, nothing.
 */
export function figure(chart: Chart, options: FigureOptions): HTMLElement {
  const element = document.createElement("figure");
  element.className = "figure";
  const heading = document.createElement("figcaption");
  heading.append(paragraph("figure-title", options.title), paragraph("figure-subtitle", options.subtitle));
  const holder = document.createElement("div");
  holder.className = "figure-chart";
  holder.append(chart);
  name(chart, options.alt.trim() || textOf(options.title));
  element.append(heading, holder);
  if (options.caveat != null && options.caveat !== "")
    element.append(paragraph("figure-caveat", options.caveat));
  element.append(
    paragraph("figure-source", [`Source: ${options.source.text}`, ...countedLine(options)].join(". ")),
  );
  if (options.table.rows.length > 0) element.append(...actions(chart, options));
  return element;
}

const isPicture = (chart: Chart): chart is SVGSVGElement => chart instanceof SVGSVGElement;

function name(chart: Chart, alt: string): void {
  if (!isPicture(chart)) return;
  chart.setAttribute("role", chart.querySelector("[data-evidence], a") === null ? "img" : "group");
  chart.setAttribute("aria-label", alt);
  // Plot labels its groups, which have no role to carry a label.
  for (const group of chart.querySelectorAll("g[aria-label]:not([role])"))
    group.removeAttribute("aria-label");
}

function paragraph(className: string, content: Node | string): HTMLElement {
  const element = document.createElement("p");
  element.className = className;
  element.append(content);
  return element;
}

const textOf = (content: Node | string): string =>
  (typeof content === "string" ? content : (content.textContent ?? "")).trim();

function actions(chart: Chart, options: FigureOptions): HTMLElement[] {
  const row = document.createElement("div");
  row.className = "figure-actions";
  const table = document.createElement("div");
  table.className = "figure-table";
  table.tabIndex = 0;
  table.hidden = true;
  table.setAttribute("role", "region");
  table.setAttribute("aria-label", `Table: ${textOf(options.title)}`);
  row.append(toggle(table, options), ...downloads(chart, options));
  return [row, table];
}

/** The table is made when it is first asked for. */
function toggle(table: HTMLElement, options: FigureOptions): HTMLButtonElement {
  const button = action("Table", () => {
    if (table.childElementCount === 0) table.append(tableElement(options.table, textOf(options.title)));
    table.hidden = !table.hidden;
    button.setAttribute("aria-expanded", String(!table.hidden));
  });
  button.setAttribute("aria-expanded", "false");
  return button;
}

function downloads(chart: Chart, options: FigureOptions): HTMLButtonElement[] {
  const csv = action("CSV", () =>
    saveFile(
      new Blob([`\ufeff${toCsv(options.table, notesOf(options))}`], { type: "text/csv;charset=utf-8" }),
      `${options.name}.csv`,
    ),
  );
  if (!isPicture(chart)) return [csv];
  const picture = (): SVGSVGElement => standalonePicture(chart, captionOf(options));
  return [
    csv,
    action("SVG", () =>
      saveFile(new Blob([pictureText(picture())], { type: "image/svg+xml" }), `${options.name}.svg`),
    ),
    action("PNG", async () => saveFile(await picturePng(picture()), `${options.name}.png`)),
  ];
}

/** Rows that close a CSV file. */
function notesOf(options: FigureOptions): [string, string][] {
  const { text, hash, counted = "" } = options.source;
  const caveat = options.caveat == null ? "" : textOf(options.caveat);
  const notes: [string, string][] = [
    ["Title", textOf(options.title)],
    ["Measure", textOf(options.subtitle)],
    ["Caveat", caveat],
    ["Source", text],
    ["Counted", counted],
    ["Corpus", hash ?? ""],
    ["Saved", today()],
  ];
  return notes.filter(([, value]) => value !== "");
}

const countedLine = ({ source: { counted = "" } }: FigureOptions): string[] =>
  counted === "" ? [] : [`Counted: ${counted}`];

function captionOf(options: FigureOptions): Caption {
  const { text, hash } = options.source;
  const caveat = options.caveat == null ? "" : textOf(options.caveat);
  const corpus = [...(hash === null ? [] : [`Corpus ${hash}`]), `saved ${formatDay(today())}`];
  return {
    title: textOf(options.title),
    subtitle: textOf(options.subtitle),
    notes: [caveat, `Source: ${text}`, ...countedLine(options), corpus.join(", ")].filter((d) => d !== ""),
  };
}

function action(label: string, run: () => void | Promise<void>): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => {
    Promise.resolve(run()).catch((error: unknown) => {
      button.textContent = `${label}: ${error instanceof Error ? error.message : String(error)}`;
    });
  });
  return button;
}
