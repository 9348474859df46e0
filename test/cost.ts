/** Between in proportion (16) and quadratic (256), with room for garbage collection. */
export const linear = 80;

/** In microseconds, the least of three runs, in processor time: what other programs do on the machine falls out. */
export function cost(run: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...runs);
}

const attempts = 5;

/**
 * How much dearer an input sixteen times as long is: about 16 where the cost is in proportion to the length, 256 where
 * it is quadratic. Costs under two milliseconds count as two, below which the clock tells little. A collection of
 * garbage or a cold cache can only make one ratio larger, so the least of several counts; the first that is linear
 * ends them.
 */
export function growth(run: (length: number) => unknown, length: number): number {
  run(length);
  let least = Infinity;
  for (let attempt = 0; attempt < attempts && least >= linear; attempt++) {
    const short = Math.max(
      2000,
      cost(() => run(length)),
    );
    least = Math.min(least, cost(() => run(16 * length)) / short);
  }
  return least;
}
