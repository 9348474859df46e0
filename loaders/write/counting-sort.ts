/** Whether no value is below the one before it. */
export function isAscending(values: Int32Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false;
  return true;
}

/**
 * Rows in order of a key from 0 on, sorted by counting: those that are held where `order` is null, else those that it lists. Rows of the same key
 * keep their order.
 */
export function sortedBy(
  order: Int32Array | null,
  key: Int32Array,
  isHeld: (row: number) => boolean = () => true,
): Int32Array {
  let [most, held] = [-1, 0];
  for (let row = 0; row < key.length; row++)
    if (isHeld(row)) {
      most = Math.max(most, key[row] ?? 0);
      held += 1;
    }
  const starts = new Int32Array(most + 2);
  for (let row = 0; row < key.length; row++)
    if (isHeld(row)) {
      const value = (key[row] ?? 0) + 1;
      starts[value] = (starts[value] ?? 0) + 1;
    }
  for (let value = 1; value < starts.length; value++)
    starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  const sorted = new Int32Array(held);
  const put = (row: number): void => {
    const value = key[row] ?? 0;
    const place = starts[value] ?? 0;
    sorted[place] = row;
    starts[value] = place + 1;
  };
  if (order === null) {
    for (let row = 0; row < key.length; row++) if (isHeld(row)) put(row);
  } else for (let at = 0; at < order.length; at++) put(order[at] ?? 0);
  return sorted;
}
