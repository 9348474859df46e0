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
  isRecord(value) &&
  typeof value.coder === "string" &&
  Array.isArray(value.units) &&
  value.units.every(isUnit);

const isUnit = (value: unknown): value is CodedUnit =>
  isRecord(value) &&
  typeof value.post_id === "string" &&
  Number.isInteger(value.char_start) &&
  Number.isInteger(value.char_end) &&
  Array.isArray(value.frames) &&
  isRecord(value.toward) &&
  (value.note === undefined || typeof value.note === "string");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const keyOf = ({ post_id, char_start, char_end }: Place): string => `${post_id} ${char_start} ${char_end}`;

/** What one coder has coded in this browser. Every change is kept at once; a page that is opened again goes on from there. */
export class Draft {
  readonly #keeper: Keeper;
  readonly #key: string;
  #coder = "";
  #units = new Map<string, CodedUnit>();
  #isKept = true;
  #before: Kept | null;
  #unread: string;
  /** Told after each change. */
  readonly changes = new EventTarget();

  /** `key` parts the drafts of different contests. A draft that cannot be read is put aside and another begun. */
  constructor(keeper: Keeper, key: string) {
    this.#keeper = keeper;
    this.#key = key;
    this.#before = readKept(keeper.getItem(beforeOf(key)));
    this.#unread = keeper.getItem(unreadOf(key)) ?? "";
    const text = keeper.getItem(key);
    const kept = readKept(text);
    if (kept !== null) this.#take(kept);
    else if (text !== null && text !== "") this.#putAside(text);
  }

  /** Whether the last change could be kept; where not, only a saved file outlives the page. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get coder(): string {
    return this.#coder;
  }

  set coder(name: string) {
    this.#change(() => {
      this.#coder = name;
    });
  }

  /** All that is coded. */
  units(): CodedUnit[] {
    return [...this.#units.values()];
  }

  /** What is said of the unit; null where it is not coded. */
  codeOf(place: Place): SentenceCode | null {
    return this.#units.get(keyOf(place)) ?? null;
  }

  /** Codes the unit, whose note stays; null takes its code back, and the note with it. */
  set({ post_id, char_start, char_end }: Place, code: SentenceCode | null): void {
    const place = { post_id, char_start, char_end };
    this.#change(() => {
      const key = keyOf(place);
      if (code === null) this.#units.delete(key);
      else {
        const coded = { ...place, frames: code.frames, toward: code.toward };
        const note = this.#units.get(key)?.note;
        this.#units.set(key, note === undefined ? coded : { ...coded, note });
      }
    });
  }

  /** Puts what a file holds in the place of all that is coded, which {@link goBack} brings back. */
  replace(coder: string, units: readonly CodedUnit[]): void {
    this.#change(() => {
      if (this.#units.size > 0) this.#before = this.#inHand();
      this.#take({ coder, units });
    });
  }

  /** How many units a file has taken the place of; null where none has. */
  get before(): number | null {
    return this.#before?.units.length ?? null;
  }

  /** Changes what is in hand for what a file took the place of; once more changes them back. */
  goBack(): void {
    const before = this.#before;
    if (before === null) return;
    this.#change(() => {
      this.#before = this.#inHand();
      this.#take(before);
    });
  }

  /** What the browser had kept and is no draft, as it stands; empty where all could be read. */
  get unread(): string {
    return this.#unread;
  }

  /** Lets go of what could not be read. */
  dropUnread(): void {
    this.#unread = "";
    this.#set(unreadOf(this.#key), "");
  }

  /** Takes up what another page of this browser has kept since, so that neither writes over the other's; then does the work and keeps all. */
  #change(work: () => void): void {
    const kept = this.#isKept ? readKept(this.#keeper.getItem(this.#key)) : null;
    if (kept !== null) this.#take(kept);
    const before = this.#before;
    work();
    const isBeforeKept =
      this.#before === before || this.#set(beforeOf(this.#key), JSON.stringify(this.#before));
    this.#isKept = this.#set(this.#key, JSON.stringify(this.#inHand())) && isBeforeKept;
    this.changes.dispatchEvent(new Event("change"));
  }

  #inHand(): Kept {
    return { coder: this.#coder, units: this.units() };
  }

  #take({ coder, units }: Kept): void {
    this.#coder = coder;
    this.#units = new Map(units.map((unit) => [keyOf(unit), unit]));
  }

  #putAside(text: string): void {
    this.#unread = this.#unread === "" ? text : `${this.#unread}\n${text}`;
    this.#isKept = this.#set(unreadOf(this.#key), this.#unread) && this.#set(this.#key, "");
  }

  #set(key: string, text: string): boolean {
    try {
      this.#keeper.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }
}

const beforeOf = (key: string): string => `${key} before`;
const unreadOf = (key: string): string => `${key} unread`;

function readKept(text: string | null): Kept | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}
