import type { SentenceCode } from "../domain/sentence-code.js";
import type { CodedUnit, Place } from "./coded-unit.js";

/** Where a draft is kept: the browser's storage, or what stands in for it. */
export type Keeper = Pick<Storage, "getItem" | "setItem">;

/** The browser's own storage; memory alone where it has none or gives none. */
export function browserKeeper(): Keeper {
  try {
    return localStorage;
  } catch {
    const held = new Map<string, string>();
    return { getItem: (key) => held.get(key) ?? null, setItem: (key, text) => void held.set(key, text) };
  }
}

interface Kept {
  readonly coder: string;
  readonly units: readonly CodedUnit[];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "coder" in value &&
  "units" in value &&
  Array.isArray(value.units);

const keyOf = ({ post_id, char_start, char_end }: Place): string => `${post_id} ${char_start} ${char_end}`;

/** What one coder has coded in this browser. Every change is kept at once; a page that is opened again goes on from there. */
export class Draft {
  readonly #keeper: Keeper;
  readonly #key: string;
  #coder = "";
  #units = new Map<string, CodedUnit>();
  #isKept = true;
  /** Told after each change. */
  readonly changes = new EventTarget();

  /** `key` parts the drafts of different contests. A draft that cannot be read is left as it is and begun anew. */
  constructor(keeper: Keeper, key: string) {
    this.#keeper = keeper;
    this.#key = key;
    const kept = readKept(keeper.getItem(key));
    if (kept === null) return;
    this.#coder = kept.coder;
    this.#units = new Map(kept.units.map((unit) => [keyOf(unit), unit]));
  }

  /** Whether the last change could be kept; where not, only a saved file outlives the page. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get coder(): string {
    return this.#coder;
  }

  set coder(name: string) {
    this.#coder = name;
    this.#keep();
  }

  /** All that is coded. */
  units(): CodedUnit[] {
    return [...this.#units.values()];
  }

  /** What is said of the unit; null where it is not coded. */
  codeOf(place: Place): SentenceCode | null {
    return this.#units.get(keyOf(place)) ?? null;
  }

  /** Codes the unit; null takes its code back. */
  set({ post_id, char_start, char_end }: Place, code: SentenceCode | null): void {
    const place = { post_id, char_start, char_end };
    if (code === null) this.#units.delete(keyOf(place));
    else this.#units.set(keyOf(place), { ...place, frames: code.frames, toward: code.toward });
    this.#keep();
  }

  /** Puts what a file holds in the place of all that is coded. */
  replace(coder: string, units: readonly CodedUnit[]): void {
    this.#coder = coder;
    this.#units = new Map(units.map((unit) => [keyOf(unit), unit]));
    this.#keep();
  }

  #keep(): void {
    const kept = { coder: this.#coder, units: this.units() } satisfies Kept;
    try {
      this.#keeper.setItem(this.#key, JSON.stringify(kept));
      this.#isKept = true;
    } catch {
      this.#isKept = false;
    }
    this.changes.dispatchEvent(new Event("change"));
  }
}

function readKept(text: string | null): Kept | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}
