import { NumberRoom } from "./number-room.ts";

/** Whether no value is below the one before it. */
export function isAscending(values: Int32Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false;
  return true;
}

/** Bits of a key that are counted at once: their counts stay near the processor. */
const digitBits = 11;
const digits = 2 ** digitBits;

/** Sorts rows by counting, digit by digit, one sort after another in the same room. */
export class CountingSort {
  /** Two lists of rows that take turns. */
  readonly #rows = [new NumberRoom(), new NumberRoom()] as const;
  readonly #digits = new NumberRoom();
  readonly #starts = new Int32Array(digits + 1);

  /**
   * The rows that are held in ascending order of the first of some keys, then of the next. Rows whose keys are the same stay as they are among
   * each other. The list holds until the next sort.
   */
  sort(keys: readonly Int32Array[], isHeld: (row: number) => boolean = () => true): Int32Array {
    let rows = this.#held(keys[0]?.length ?? 0, isHeld);
    let next = this.#rows[1].of(rows.length);
    for (const key of keys.toReversed()) {
      const { least, span } = rangeOf(key, rows);
      for (let shift = 0; shift < 32 && span >>> shift > 0; shift += digitBits) {
        this.#sortByDigit(rows, key, { least, shift }, next);
        [rows, next] = [next, rows];
      }
    }
    return rows;
  }

  #held(size: number, isHeld: (row: number) => boolean): Int32Array {
    const rows = this.#rows[0].of(size);
    let held = 0;
    for (let row = 0; row < size; row++) if (isHeld(row)) rows[held++] = row;
    return rows.subarray(0, held);
  }

  /** Puts rows into `sorted` in order of a digit of their key. */
  #sortByDigit(rows: Int32Array, key: Int32Array, { least, shift }: Digit, sorted: Int32Array): void {
    const [digitsOf, starts] = [this.#digits.of(rows.length), this.#starts.fill(0)];
    for (let at = 0; at < rows.length; at++) {
      const digit = (((key[rows[at] ?? 0] ?? 0) - least) >>> shift) & (digits - 1);
      digitsOf[at] = digit;
      starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit <= digits; digit++)
      starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    for (let at = 0; at < rows.length; at++) {
      const digit = digitsOf[at] ?? 0;
      const place = starts[digit] ?? 0;
      sorted[place] = rows[at] ?? 0;
      starts[digit] = place + 1;
    }
  }
}

/** Which bits of a key are looked at: those from `shift` on of what it is above the least. */
interface Digit {
  readonly least: number;
  readonly shift: number;
}

/** The least value of a key in some rows, and how far above it the largest is. */
function rangeOf(key: Int32Array, rows: Int32Array): { readonly least: number; readonly span: number } {
  let [least, most] = [2 ** 31 - 1, -(2 ** 31)];
  for (let at = 0; at < rows.length; at++) {
    const value = key[rows[at] ?? 0] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, span: Math.max(0, most - least) };
}
