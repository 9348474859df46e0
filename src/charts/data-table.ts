import { type CellValue, sortHeads, sortRows } from "./sort-heads.js";

export interface DataTableOptions {
  /** Names the table for who cannot see it. */
  readonly name: string;
  /** Whether its rows may be put in another order; where there are more than a few, unless told. */
  readonly sorts?: boolean;
}

/** Rows up to which there is nothing to sort. */
const fewRows = 3;

/** Columns that fit a phone, and those that are too many to be set under one another where most are numbers, which are compared down a column. */
const [fewColumns, manyColumns] = [3, 8];

/**
 * A table of a page whose heads sort its rows, each headed by its first cell. On a narrow screen no column is lost without a word: a table of some columns sets them under one
 * another, each with its head; one of many columns, most of them numbers, scrolls and says so while it does.
 */
export function dataTable(table: HTMLElement, { name, sorts }: DataTableOptions): HTMLElement {
  const body = table.querySelector("tbody");
  const rows = [...(body?.children ?? [])];
  const heads = headsOf(table);
  for (const row of rows) row.firstElementChild?.setAttribute("role", "rowheader");
  fitNarrow(table);
  if (body !== null && (sorts ?? rows.length > fewRows))
    sortHeads(heads, (order) => body.append(...sortRows(rows, order, cellValue)));
  return scrollable(table, name);
}

const headsOf = (table: HTMLElement): HTMLElement[] => [...table.querySelectorAll<HTMLElement>("thead th")];

/** Has a table of some columns set them under one another where they have no room. */
export function fitNarrow(table: HTMLElement): void {
  const heads = headsOf(table);
  const numbers = heads.filter((head) => head.classList.contains("number")).length;
  const isWide = heads.length >= manyColumns && 2 * numbers > heads.length;
  if (isWide) table.classList.add("wide");
  if (heads.length <= fewColumns || isWide) return;
  table.classList.add("stacks");
  // A single number, the last of its row, has room beside what the row is of.
  if (heads.findIndex((head) => head.classList.contains("number")) === heads.length - 1)
    table.classList.add("counts");
  // A table whose rows are laid out as blocks is no table to a screen reader unless it says so.
  const roles = { thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader" };
  table.setAttribute("role", "table");
  for (const [selector, role] of Object.entries(roles))
    for (const element of table.querySelectorAll(selector)) element.setAttribute("role", role);
  labelCells(
    table.querySelectorAll("tbody tr"),
    heads.map((head) => head.textContent ?? ""),
  );
}

/** Gives each cell of rows the words of its head, to stand before it where the heads do not stand over it. */
export function labelCells(rows: Iterable<Element>, heads: readonly string[]): void {
  for (const row of rows) {
    row.setAttribute("role", "row");
    for (const [i, cell] of [...row.children].entries()) {
      cell.setAttribute("data-head", heads[i] ?? "");
      cell.setAttribute("role", i === 0 ? "rowheader" : "cell");
    }
  }
}

/** A table in a part of the page that scrolls sideways, with a line over it that says so while there is more than fits. */
export function scrollable(table: HTMLElement, name: string): HTMLElement {
  const cue = document.createElement("p");
  cue.className = "scroll-cue";
  cue.textContent = "More columns to the right →";
  cue.hidden = true;
  const part = document.createElement("div");
  part.className = "scroll";
  part.tabIndex = 0;
  part.setAttribute("role", "region");
  part.setAttribute("aria-label", name);
  part.append(table);
  if (table.querySelector("caption") === null) table.setAttribute("aria-label", name);
  const element = document.createElement("div");
  element.className = "data-table";
  element.append(cue, part);
  const look = (): void => {
    cue.hidden = part.scrollLeft + part.clientWidth >= part.scrollWidth - 1;
  };
  part.addEventListener("scroll", look);
  if (typeof ResizeObserver === "undefined") return element;
  const observer = new ResizeObserver(() => (part.isConnected ? look() : observer.disconnect()));
  observer.observe(part);
  observer.observe(table);
  return element;
}

/** What a cell's text is sorted by: a number that it begins with, "13 of 62" as a share, nothing for a dash; else its words. */
function cellValue(row: Element, column: number): CellValue {
  const text = (row.children[column]?.textContent ?? "").trim();
  if (text === "" || text === "—") return null;
  const [number, of] = text.match(/^[−-]?[\d.,]*\d|(?<= of )[\d,]+/g) ?? [];
  const value = numberIn(number);
  if (value === null || !/^[−-]?[\d.,]+(?:\D|$)/.test(text)) return text;
  const whole = numberIn(of);
  return whole === null || whole === 0 ? value : value / whole;
}

const numberIn = (text: string | undefined): number | null => {
  const value = Number((text ?? "").replace("−", "-").replaceAll(",", ""));
  return text === undefined || Number.isNaN(value) ? null : value;
};
