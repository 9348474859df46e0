/** Turns a page's cells into one module that the type-checker can read, and finds the way back. */
import type { PageCell, Place } from "./page-cells.ts";

/** The module's text, its file ending, and for each of its lines (from 0) the place in the page, if any. */
export type PageModule = {
  readonly text: string;
  readonly extension: ".ts" | ".js";
  readonly places: readonly (Place | null)[];
};

/** What Framework gives every cell. Libraries that are not seeded are missing here, so using one is a mistake. */
export const globals = `
type Settled<V> = V extends PromiseLike<infer P> ? P
  : V extends AsyncGenerator<infer Y, any, any> ? Y
  : V extends Generator<infer Y, any, any> ? Y : V;
declare function cell<T extends object>(body: () => Promise<T>): { [K in keyof T]: Settled<T[K]> };
declare const Plot: typeof import("@observablehq/plot");
declare const d3: typeof import("d3");
declare const aq: any;
declare const Arrow: any;
declare const Inputs: any;
declare const htl: any;
declare const html: any;
declare const svg: any;
declare const DuckDBClient: any;
declare function sql(strings: readonly string[], ...values: unknown[]): Promise<any>;
declare function display<T>(value: T): T;
declare function view(element: any): any;
declare function resize(render: (width: number, height: number) => any): any;
declare function FileAttachment(name: string): any;
declare const Generators: any;
declare const Mutable: any;
declare const width: number;
declare const now: number;
declare const dark: boolean;
declare const invalidation: Promise<void>;
declare function visibility<T>(value?: T): Promise<T>;
declare const observable: { params: Record<string, string> };
declare module "npm:@observablehq/duckdb" {
  export const DuckDBClient: any;
}
`;

const namesOf = ({ parsed }: PageCell): string[] => [
  ...new Set((parsed.declarations ?? []).map(({ name }) => name)),
];

const importPattern = /^[ \t]*import\s(?:[^;"']*?from\s*)?["'][^"']*["'];?/gm;

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** Cells in an order in which each stands after those whose names it uses, as Framework runs them. */
function inRunningOrder(cells: readonly PageCell[]): PageCell[] {
  const owner = new Map(cells.flatMap((cell) => namesOf(cell).map((name) => [name, cell] as const)));
  const ordered = new Set<PageCell>();
  const entered = new Set<PageCell>();
  const visit = (cell: PageCell): void => {
    if (entered.has(cell)) return;
    entered.add(cell);
    for (const { name } of cell.parsed.references) {
      const other = owner.get(name);
      if (other !== undefined) visit(other);
    }
    ordered.add(cell);
  };
  for (const cell of cells) visit(cell);
  return [...ordered];
}

class Lines {
  readonly texts: string[] = [];
  readonly places: (Place | null)[] = [];

  add(text: string, place: Place | null = null): void {
    for (const [index, line] of text.split("\n").entries()) {
      this.texts.push(line);
      this.places.push(place && (index === 0 ? place : { line: place.line + index, column: 1 }));
    }
  }
}

const importsOf = (code: string): { statement: string; line: number }[] =>
  [...code.matchAll(importPattern)].map((match) => ({
    statement: match[0],
    line: code.slice(0, match.index).split("\n").length - 1,
  }));

const addCell = (lines: Lines, cell: PageCell): void => {
  const { code, parsed, place } = cell;
  if (parsed.expression) {
    lines.add("cell(async () => { display(await (");
    lines.add(code, place);
    lines.add(")); return {}; });");
    return;
  }
  const imported = new Set(
    importsOf(code).flatMap(({ statement }) => statement.match(/[A-Za-z_$][\w$]*/g) ?? []),
  );
  const names = namesOf(cell).filter((name) => !imported.has(name));
  lines.add(`const { ${names.join(", ")} } = cell(async () => {`);
  lines.add(code.replace(importPattern, blank), place);
  lines.add(`; return { ${names.join(", ")} }; });`);
};

/** The module of a page. Imports come first; every other cell is a function whose names later cells see. */
export function pageModule(cells: readonly PageCell[]): PageModule {
  const lines = new Lines();
  for (const { code, place } of cells) {
    for (const { statement, line } of importsOf(code)) {
      lines.add(statement, { line: place.line + line, column: 1 });
    }
  }
  for (const cell of inRunningOrder(cells)) addCell(lines, cell);
  lines.add("export {};");
  const extension = cells.some(({ kind }) => kind === "ts") ? ".ts" : ".js";
  return { text: `${lines.texts.join("\n")}\n`, extension, places: lines.places };
}
