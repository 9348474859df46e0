/** A window without a browser, in which the cells of a built page run: jsdom's, with sizes and files of its own. */
import { JSDOM } from "jsdom";
import { givenSizes } from "./given-sizes.ts";
import { installGlobals } from "./install-globals.ts";
import { answersFrom, origin } from "./site-answers.ts";
import { Waits } from "./waits.ts";

export type PageWindow = {
  readonly document: Document;
  /** How many answers and sizes the page still waits for. */
  readonly waiting: () => number;
  /** Makes every element so many CSS pixels wide and tells those who asked. */
  readonly resize: (width: number) => void;
  readonly close: () => void;
};

/**
 * Opens the page `path` of the site in `folder`. Until `close`, the globals of this process are the window's: one page
 * at a time. Every element that asks for its size is `width` CSS pixels wide, until `resize`. Requests are answered from `folder`; any other,
 * such as those that start the query engine, stay without an answer.
 */
export function openPageWindow(html: string, path: string, folder: string, width: number): PageWindow {
  const { window } = new JSDOM(html, { url: origin + path, pretendToBeVisual: true });
  const waits = new Waits();
  const sizes = givenSizes(width, waits);
  const restore = installGlobals(window, {
    Worker: class {},
    fetch: answersFrom(folder, window.location, waits),
    DecompressionStream: inflationOf(waits),
    ResizeObserver: sizes.Observer,
    requestAnimationFrame: (run: FrameRequestCallback) => setTimeout(() => run(performance.now()), 0),
    cancelAnimationFrame: clearTimeout,
  });
  return {
    document: window.document,
    waiting: () => waits.count,
    resize: sizes.resize,
    close: () => {
      restore();
      window.close();
    },
  };
}

/** Another thread inflates, for which the page waits as for an answer. */
function inflationOf(waits: Waits) {
  const { DecompressionStream } = globalThis;
  return class {
    readonly writable: WritableStream;
    readonly readable: ReadableStream;
    constructor(format: CompressionFormat) {
      const { writable, readable } = new DecompressionStream(format);
      const [watched, read] = readable.tee();
      waits.until(() => watched.pipeTo(new WritableStream())).catch(() => {});
      this.writable = writable;
      this.readable = read;
    }
  };
}
