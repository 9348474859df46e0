import type { Waits } from "./waits.ts";

/** Sizes for a window that lays nothing out. */
export interface GivenSizes {
  /** Tells of every element that it is as wide as is given. */
  readonly Observer: typeof ResizeObserver;
  /** Makes every element so many CSS pixels wide and tells those who asked. */
  readonly resize: (width: number) => void;
}

/** Sizes of `width` CSS pixels until `resize`; what is told is waited for in `waits`. */
export function givenSizes(width: number, waits: Waits): GivenSizes {
  let given = width;
  const observers = new Set<Observer>();
  class Observer implements ResizeObserver {
    readonly #notify: ResizeObserverCallback;
    readonly #targets = new Set<Element>();
    constructor(notify: ResizeObserverCallback) {
      this.#notify = notify;
      observers.add(this);
    }
    observe(target: Element): void {
      this.#targets.add(target);
      void waits.until(async () => this.#tell([target]));
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
  return {
    Observer,
    resize: (next) => {
      given = next;
      for (const observer of [...observers]) void waits.until(async () => observer.tellAll());
    },
  };
}
