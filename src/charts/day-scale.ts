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

/** Least days of a stretch that may be left out, and how many times the time of the posts without it it must last. */
const breakRule = { days: 60, times: 2 } as const;

/** Most pixels a day, and where words beside the days ask for it; pixels in which the days are drawn, pixels of a stretch that is left out. */
const [mostPerDay, mostForWords, tall, gap] = [9, 26, 720, 64] as const;

/**
 * Puts days to scale. An event or a post that lies far off would press the days of the other posts into one row, so long stretches without an
 * entry are left out, the longest first: one must last longer than 60 days, and than twice the time of all posts without it and without what is
 * left out already. Without posts nothing is left out. `least` are the pixels that the words beside the days need: as far as may be, the days are drawn as tall.
 */
export function dayScale(days: readonly number[], postDays: readonly number[], least = 0): DayScale {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const breaks = postDays.length === 0 ? [] : emptyStretches(sorted, postDays);
  const left = (until: number): readonly DayBreak[] => breaks.filter(({ from }) => from < until);
  const sum = (list: readonly DayBreak[]): number => list.reduce((total, { days: long }) => total + long, 0);
  const shown = (sorted.at(-1) ?? first) - first - sum(breaks);
  const perDay = Math.max(
    Math.min(mostPerDay, tall / Math.max(1, shown)),
    Math.min(mostForWords, least / Math.max(1, shown)),
  );
  const at = (day: number): number => {
    const before = left(day);
    return (day - first - sum(before)) * perDay + before.length * gap;
  };
  return { perDay, breaks, at };
}

/** The stretches between neighbours of `days` that are left out, in their order. */
function emptyStretches(days: readonly number[], postDays: readonly number[]): DayBreak[] {
  const first = postDays.reduce((least, day) => Math.min(least, day));
  const last = postDays.reduce((most, day) => Math.max(most, day));
  const stretches = days.slice(1).map((day, i): DayBreak => {
    const from = days[i] ?? day;
    return { from, days: day - from };
  });
  const lengthAmongPosts = (d: DayBreak): number => (d.from >= first && d.from < last ? d.days : 0);
  const left = new Set<DayBreak>();
  let time = last - first;
  const isEmpty = (d: DayBreak): boolean =>
    d.days > Math.max(breakRule.days, breakRule.times * (time - lengthAmongPosts(d)));
  const longestFirst = stretches.toSorted((a, b) => b.days - a.days);
  for (;;) {
    const next = longestFirst.find((d) => !left.has(d) && isEmpty(d));
    if (next === undefined) return stretches.filter((d) => left.has(d));
    left.add(next);
    time -= lengthAmongPosts(next);
  }
}

/** How long a stretch lasts, in words: `71 years`, `14 months`. */
export function stretchWords(days: number): string {
  const [years, months] = [Math.round(days / 365.25), Math.round(days / 30.44)];
  return months >= 24 ? `${years} years` : `${months} months`;
}
