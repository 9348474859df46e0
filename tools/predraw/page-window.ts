/** A window without a browser, in which the cells of a built page run: jsdom's, with sizes and files of its own. */
import { open, readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";

export type PageWindow = {
  readonly document: Document;
  /** How many answers and sizes the page still waits for. */
  readonly waiting: () => number;
  /** Makes every element so many CSS pixels wide and tells those who asked. */
  readonly resize: (width: number) => void;
  readonly close: () => void;
};

/** Where a page stands for its cells: no real host. */
export const origin = "http://site.invalid";

/** Globals of Node that a page must see the window's own of, or elements refuse its events. */
const overridden = ["Event", "EventTarget", "CustomEvent", "MessageEvent", "navigator"];

const install = (window: object, extra: Readonly<Record<string, unknown>>): (() => void) => {
  const names = Object.getOwnPropertyNames(window).filter(
    (name) => overridden.includes(name) || !(name in globalThis),
  );
  const values = Object.entries({
    ...Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)])),
    ...extra,
  });
  const before = values.map(([name]) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of values) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
};

/**
 * The file of the site in `folder` that an address asks for; null for any other. What a module attaches has an address as a file, since the
 * module has one here; all that is attached lies in one folder.
 */
function fileAt({ origin: asked, protocol, pathname, href }: URL, folder: string): string | null {
  if (asked === origin) return join(folder, decodeURIComponent(pathname));
  const file = protocol === "file:" ? fileURLToPath(href) : "";
  return file.startsWith(join(resolve(folder), "_file") + sep) ? file : null;
}

const wholeFile = async (file: string): Promise<Response> =>
  new Response(new Uint8Array(await readFile(file)));

/** What a header such as `bytes=10-19` asks of a file: the files of large sets are read in parts. */
async function partOfFile(file: string, range: string): Promise<Response> {
  const [from = 0, last = 0] = (range.match(/\d+/g) ?? []).map(Number);
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(
      new Uint8Array(last - from + 1),
      0,
      last - from + 1,
      from,
    );
    return new Response(buffer.subarray(0, bytesRead), { status: 206 });
  } finally {
    await handle.close();
  }
}

/**
 * Opens the page `path` of the site in `folder`. Until `close`, the globals of this process are the window's: one page
 * at a time. Every element that asks for its size is `width` CSS pixels wide, until `resize`. Requests are answered from `folder`; any other,
 * such as those that start the query engine, stay without an answer.
 */
export function openPageWindow(html: string, path: string, folder: string, width: number): PageWindow {
  const { window } = new JSDOM(html, { url: origin + path, pretendToBeVisual: true });
  let waiting = 0;
  const awaited = async <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    try {
      return await work();
    } finally {
      waiting -= 1;
    }
  };
  const answer = (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, window.location.href);
    const file = fileAt(url, folder);
    if (file === null) return new Promise(() => {});
    const range = new Headers(init?.headers).get("range");
    return awaited(() => (range === null ? wholeFile(file) : partOfFile(file, range)));
  };
  const { DecompressionStream } = globalThis;
  /** Another thread inflates, for which the page waits as for an answer. */
  class Inflation {
    readonly writable: WritableStream;
    readonly readable: ReadableStream;
    constructor(format: CompressionFormat) {
      const { writable, readable } = new DecompressionStream(format);
      const [watched, read] = readable.tee();
      awaited(() => watched.pipeTo(new WritableStream())).catch(() => {});
      this.writable = writable;
      this.readable = read;
    }
  }
  let given = width;
  const observers = new Set<FixedSize>();
  class FixedSize implements ResizeObserver {
    readonly #notify: ResizeObserverCallback;
    readonly #targets = new Set<Element>();
    constructor(notify: ResizeObserverCallback) {
      this.#notify = notify;
      observers.add(this);
    }
    observe(target: Element): void {
      this.#targets.add(target);
      void awaited(async () => this.#tell([target]));
    }
    unobserve(target: Element): void {
      this.#targets.delete(target);
    }
    disconnect(): void {
      observers.delete(this);
    }
    tellAll(): void {
      this.#tell([...this.#targets].filter(({ isConnected }) => isConnected));
    }
    #tell(targets: readonly Element[]): void {
      const contentRect = { width: given, height: 0 };
      const entries = targets.map((target) => ({ target, contentRect }) as unknown as ResizeObserverEntry);
      if (entries.length > 0) this.#notify(entries, this);
    }
  }
  const restore = install(window, {
    Worker: class {},
    fetch: answer,
    DecompressionStream: Inflation,
    ResizeObserver: FixedSize,
    requestAnimationFrame: (run: FrameRequestCallback) => setTimeout(() => run(performance.now()), 0),
    cancelAnimationFrame: clearTimeout,
  });
  return {
    document: window.document,
    waiting: () => waiting,
    resize: (next) => {
      given = next;
      for (const observer of [...observers]) void awaited(async () => observer.tellAll());
    },
    close: () => {
      restore();
      window.close();
    },
  };
}
