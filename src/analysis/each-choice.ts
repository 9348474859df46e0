/** Every choice of `size` of the numbers from 0 to below `n`, each ascending, in lexicographic order; none past `n`. */
export function* eachChoice(n: number, size: number): Generator<readonly number[]> {
  if (size > n) return;
  const chosen = Array.from({ length: size }, (_, i) => i);
  for (;;) {
    yield [...chosen];
    let last = size - 1;
    while (last >= 0 && chosen[last] === n - size + last) last--;
    if (last < 0) return;
    const start = (chosen[last] ?? 0) + 1;
    for (let i = last; i < size; i++) chosen[i] = start + i - last;
  }
}
