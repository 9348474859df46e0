import { NumberRoom } from "./number-room.ts";

/** Whether no value is below the one before it. */
export function isAscending(values: Int32Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false;
  return true;
}

/** Bits of a key that are counted at once: their counts stay near the processor. */
const digitBits = 11;
const digits = 2 ** digitBits;

/** What one sort after another works in: two lists of rows that take turns, and the digit of each row. */
const rooms = { digits: new NumberRoom(), rows: new NumberRoom(), others: new NumberRoom() };

/**
 * The rows that are held in ascending order of the first of some keys, then of the next, sorted by counting, digit by digit. Rows whose keys
 * are the same stay as they are among each other.
 */
export function sortedBy(
  keys: readonly Int32Array[],
  isHeld: (row: number) => boolean = () => true,
): Int32Array {
  let rows = heldRows(keys[0]?.length ?? 0, isHeld);
  let next = rooms.others.of(rows.length);
  for (const key of keys.toReversed()) {
    const { least, span } = rangeOf(key, rows);
    for (let shift = 0; shift < 32 && span >>> shift > 0; shift += digitBits) {
      sortByDigit(rows, key, { least, shift }, next);
      [rows, next] = [next, rows];
    }
  }
  return rows.slice();
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

function heldRows(size: number, isHeld: (row: number) => boolean): Int32Array {
  const rows = rooms.rows.of(size);
  let held = 0;
  for (let row = 0; row < size; row++) if (isHeld(row)) rows[held++] = row;
  return rows.subarray(0, held);
}

/** Which bits of a key are looked at: those from `shift` on of what it is above the least. */
interface Digit {
  readonly least: number;
  readonly shift: number;
}

/** Puts rows into `sorted` in order of a digit of their key. */
function sortByDigit(rows: Int32Array, key: Int32Array, { least, shift }: Digit, sorted: Int32Array): void {
  const digitsOf = rooms.digits.of(rows.length);
  const starts = new Int32Array(digits + 1);
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
