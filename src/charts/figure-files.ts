import { formatDay } from "../domain/format.js";
import { today } from "../domain/today.js";
import type { ChartTable } from "./chart-table.js";
import { toCsv } from "./csv.js";
import { type FigureSource, sourceLines } from "./figure.js";
import { type Caption, picturePng, pictureText, standalonePicture } from "./picture.js";
import { saveFile } from "./save-file.js";

/** A figure in words and rows, as its files say it; `name` is theirs, without an extension. */
export interface SavedFigure {
  readonly title: string;
  readonly subtitle: string;
  /** Blank where there is none. */
  readonly caveat: string;
  /** The chart in words. */
  readonly alt: string;
  readonly source: FigureSource;
  readonly table: ChartTable;
  readonly name: string;
}

/** Saves the table behind a figure, closed by rows that say what it is, where from and when it was saved. */
export function saveCsv(figure: SavedFigure): void {
  const text = `\ufeff${toCsv(figure.table, notesOf(figure))}`;
  saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), `${figure.name}.csv`);
}

/** Saves a chart with title, subtitle and notes around it. */
export function saveSvg(chart: SVGSVGElement, figure: SavedFigure): void {
  const text = pictureText(standalonePicture(chart, captionOf(figure)));
  saveFile(new Blob([text], { type: "image/svg+xml" }), `${figure.name}.svg`);
}

/** The same as an image of points. */
export async function savePng(chart: SVGSVGElement, figure: SavedFigure): Promise<void> {
  saveFile(await picturePng(standalonePicture(chart, captionOf(figure))), `${figure.name}.png`);
}

function notesOf({ title, subtitle, caveat, source }: SavedFigure): [string, string][] {
  const notes: [string, string][] = [
    ["Title", title],
    ["Measure", subtitle],
    ["Caveat", caveat],
    ["Source", source.text],
    ["Counted", source.counted ?? ""],
    ["Corpus", source.hash ?? ""],
    ["Saved", today()],
  ];
  return notes.filter(([, value]) => value !== "");
}

function captionOf({ title, subtitle, caveat, alt, source }: SavedFigure): Caption {
  const saved = [
    ...(source.hash === null ? [] : [`Corpus ${source.hash}`]),
    `saved ${formatDay(today())}`,
  ].join(", ");
  const notes = [caveat, ...sourceLines(source), saved].filter((line) => line !== "");
  return { title, subtitle, alt, notes };
}
