/** A stretch without an entry that the line of days leaves out. */
export interface DayBreak {
  readonly from: number;
  readonly days: number;
}

export interface DayScale {
  /** Pixels a day. */
  readonly perDay: number;
  readonly breaks: readonly DayBreak[];
  /** Pixels from the first day. */
  readonly at: (day: number) => number;
}

/** Least days of a stretch that may be left out, and how many times the time of the posts it must last. */
const breakRule = { days: 60, times: 2 } as const;

/** Most pixels a day, pixels in which the days are drawn, pixels of a stretch that is left out. */
const [mostPerDay, tall, gap] = [9, 720, 64] as const;

/**
 * Puts days to scale. What lies far off would press the days of the posts into one row, so that a stretch between two entries that lasts longer than twice
 * the time of all posts, and than 60 days, is left out; without posts nothing is.
 */
export function dayScale(days: readonly number[], postDays: readonly number[]): DayScale {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const within = postDays.toSorted((a, b) => a - b);
  const least = Math.max(breakRule.days, breakRule.times * ((within.at(-1) ?? 0) - (within[0] ?? 0)));
  const breaks = sorted.flatMap((day, i): DayBreak[] => {
    const from = sorted[i - 1];
    return from !== undefined && postDays.length > 0 && day - from > least
      ? [{ from, days: day - from }]
      : [];
  });
  const left = (until: number): readonly DayBreak[] => breaks.filter(({ from }) => from < until);
  const sum = (list: readonly DayBreak[]): number => list.reduce((total, { days: long }) => total + long, 0);
  const shown = (sorted.at(-1) ?? first) - first - sum(breaks);
  const perDay = Math.min(mostPerDay, tall / Math.max(1, shown));
  const at = (day: number): number => {
    const before = left(day);
    return (day - first - sum(before)) * perDay + before.length * gap;
  };
  return { perDay, breaks, at };
}

/** How long a stretch lasts, in words: `71 years`, `14 months`. */
export function stretchWords(days: number): string {
  const [years, months] = [Math.round(days / 365.25), Math.round(days / 30.44)];
  return months >= 24 ? `${years} years` : `${months} months`;
}
