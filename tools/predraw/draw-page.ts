import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "../dist-pages.ts";
import { inlineScript, matches } from "../page-attachments.ts";
import { openPageWindow, type PageWindow } from "./page-window.ts";
import { relativeAddresses } from "./relative-addresses.ts";
import { origin } from "./site-answers.ts";

/** What a page's cells show, as HTML, by the id of the cell's place in the page. */
export type Drawing = ReadonlyMap<string, string>;

/** A drawing, the title that the page has then, and whether every cell of the page came to its end without an error. */
export type Drawn = { readonly drawing: Drawing; readonly title: string; readonly whole: boolean };

type Cell = { readonly id: string; readonly body: (...inputs: unknown[]) => unknown };
type Define = (cell: Cell) => void;

/**
 * Turns of the event loop without an answer to come, after which no cell is about to run, and after which one that still
 * runs waits for what only a browser gives.
 */
const quietTurns = { idle: 20, running: 200 };

let drawn = 0;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Imports what the page asks for ahead, so that its cells find every module ready. */
const importModules = async (html: string, folder: string): Promise<void> => {
  const links = matches(html, /<link rel="modulepreload" href="([^"]*)"/g);
  const modules = links.filter((link) => !/_observablehq\/client\./.test(link));
  await Promise.all(modules.map((link) => import(pathToFileURL(join(folder, link)).href)));
};

const settle = async (
  window: PageWindow,
  running: () => number,
  path: string,
  patience: number,
): Promise<void> => {
  const until = performance.now() + 1000 * patience;
  for (let quiet = 0; quiet < (running() > 0 ? quietTurns.running : quietTurns.idle); quiet += 1) {
    await nextTurn();
    if (window.waiting() > 0) quiet = -1;
    if (performance.now() > until)
      throw new Error(`${path}: its cells did not come to an end in ${patience} s`);
  }
};

/** A form's state is in properties, which HTML does not carry. */
const writeState = (document: Document): void => {
  for (const input of document.querySelectorAll("input")) {
    input.toggleAttribute("checked", input.checked);
    if (input.type !== "radio" && input.type !== "checkbox") input.setAttribute("value", input.value);
  }
  for (const option of document.querySelectorAll("option"))
    option.toggleAttribute("selected", option.selected);
};

const htmlOf = (node: Node): string => {
  const holder = node.ownerDocument?.createElement("div");
  holder?.append(node.cloneNode(true));
  return holder?.innerHTML ?? "";
};

const isLoading = (node: Node): boolean => node.nodeName === "OBSERVABLEHQ-LOADING";

const collect = (document: Document, path: string): Drawn => {
  writeState(document);
  relativeAddresses(document, origin, path);
  const drawing = new Map<string, string>();
  let whole = true;
  const comments = document.createNodeIterator(document.body, 128);
  for (let node = comments.nextNode(); node !== null; node = comments.nextNode()) {
    const root = node as Comment & { _nodes?: readonly Node[]; _error?: boolean };
    const [, id] = /^:([0-9a-f]{8}(?:-\d+)?):$/.exec(root.data) ?? [];
    if (root._error) whole = false;
    if (id === undefined || root._error || root._nodes === undefined) continue;
    const shown = root._nodes.filter((each) => !isLoading(each));
    if (shown.length > 0) drawing.set(id, shown.map(htmlOf).join(""));
  }
  return { drawing, title: document.title, whole };
};

/** Where a page is drawn. */
export type Easel = {
  /** The site's. */
  readonly folder: string;
  /** CSS pixels for each chart, of one drawing after another. */
  readonly widths: readonly number[];
  /** Seconds that its cells may take. */
  readonly patience: number;
};

/**
 * Runs the cells of a built page once, as its reader's browser would, and returns what they show at each width. A cell that fails here, such as one
 * that asks the query engine, is left to the browser. A page without cells has none. Throws where cells do not come to an end in time.
 */
export async function drawPage(
  page: Page,
  html: string,
  { folder, widths, patience }: Easel,
): Promise<Drawn[]> {
  const script = inlineScript(html);
  if (!/\bdefine\(\{/.test(script)) return [];
  const window = openPageWindow(html, page.path, folder, widths[0] ?? 0);
  const { error } = console;
  console.error = () => {};
  let running = 0;
  /** Cells that did not come to an end yet. */
  const open = new Set<string>();
  const tracked = (define: Define): Define => {
    const track = ({ body, ...cell }: Cell): Cell => ({
      ...cell,
      body: async (...inputs) => {
        running += 1;
        try {
          const value = await body(...inputs);
          open.delete(cell.id);
          return value;
        } finally {
          running -= 1;
        }
      },
    });
    return (cell) => {
      open.add(cell.id);
      define(track(cell));
    };
  };
  Object.assign(globalThis, { predrawTracked: tracked });
  drawn += 1;
  const file = join(dirname(page.file), `.predraw-${drawn}.mjs`);
  const own = script.replace(
    /import \{define\} from "([^"]*)";/,
    (_, client: string) =>
      `import {define as defineCell} from "${client}?page=${drawn}";\nconst define = globalThis.predrawTracked(defineCell);`,
  );
  try {
    await importModules(html, dirname(page.file));
    await writeFile(file, own);
    await import(pathToFileURL(file).href);
    const drawings: Drawn[] = [];
    for (const [turn, width] of widths.entries()) {
      if (turn > 0) window.resize(width);
      await settle(window, () => running, page.path, patience);
      const collected = collect(window.document, page.path);
      drawings.push({ ...collected, whole: collected.whole && open.size === 0 });
    }
    return drawings;
  } finally {
    await rm(file, { force: true });
    Reflect.deleteProperty(globalThis, "predrawTracked");
    console.error = error;
    window.close();
  }
}
