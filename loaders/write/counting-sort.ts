/** Whether no value is below the one before it. */
export function isAscending(values: Int32Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false;
  return true;
}

/** Bits of a key that are counted at once: their counts stay near the processor. */
const digitBits = 11;
const digits = 2 ** digitBits;

/**
 * Rows in ascending order of a key, sorted by counting, digit by digit: those that are held where `order` is null, else those that it lists. Rows of
 * the same key keep their order.
 */
export function sortedBy(
  order: Int32Array | null,
  key: Int32Array,
  isHeld: (row: number) => boolean = () => true,
): Int32Array {
  let rows = order ?? heldRows(key.length, isHeld);
  let [least, most] = [2 ** 31 - 1, -(2 ** 31)];
  for (let at = 0; at < rows.length; at++) {
    const value = key[rows[at] ?? 0] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  for (let shift = 0; shift < 32 && most > least && (most - least) >>> shift > 0; shift += digitBits)
    rows = sortedByDigit(rows, key, least, shift);
  return rows;
}

function heldRows(size: number, isHeld: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(size);
  let held = 0;
  for (let row = 0; row < size; row++) if (isHeld(row)) rows[held++] = row;
  return rows.subarray(0, held);
}

function sortedByDigit(rows: Int32Array, key: Int32Array, least: number, shift: number): Int32Array {
  const digitsOf = new Uint16Array(rows.length);
  const starts = new Int32Array(digits + 1);
  for (let at = 0; at < rows.length; at++) {
    const digit = (((key[rows[at] ?? 0] ?? 0) - least) >>> shift) & (digits - 1);
    digitsOf[at] = digit;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit <= digits; digit++)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const digit = digitsOf[at] ?? 0;
    const place = starts[digit] ?? 0;
    sorted[place] = rows[at] ?? 0;
    starts[digit] = place + 1;
  }
  return sorted;
}
