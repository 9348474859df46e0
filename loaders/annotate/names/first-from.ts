/** Index of the first of some places in order that starts at `start` or behind it; their number where none does. Logarithmic. */
export function firstFrom(places: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
