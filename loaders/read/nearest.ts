const limit = 64;

/**
 * The choice that a mistyped value most likely means: the least edit distance without regard to case, at most a
 * third of the value's length and never more than 3. Null where none is that near.
 */
export function nearest(value: string, choices: readonly string[]): string | null {
  const wanted = value.trim().toLowerCase().slice(0, limit);
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const choice of choices) {
    const distance = editDistance(wanted, choice.toLowerCase().slice(0, limit));
    if (distance < least) {
      best = choice;
      least = distance;
    }
  }
  return best;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two short strings.
 * Source: optimal string alignment, Damerau 1964.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(substitute, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
