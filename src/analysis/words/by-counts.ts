/** Counts below this make one key with a number. */
const keyStep = 2 ** 26;

/** What `make` gives for two counts, each pair worked out once: few pairs are most of a vocabulary. */
export function byCounts<T>(make: (f1: number, f2: number) => T): (f1: number, f2: number) => T {
  const known = new Map<number, T>();
  return (f1, f2) => {
    const key = f1 * keyStep + f2;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(f1, f2);
    known.set(key, made);
    return made;
  };
}
