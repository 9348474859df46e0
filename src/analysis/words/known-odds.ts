import { byCounts } from "./by-counts.js";
import { type OddsInterval, oddsInterval } from "./lrc.js";

export type OddsOf = (f1: number, f2: number) => OddsInterval | null;

/** Families whose intervals are kept: a page goes back and forth between a few settings. */
const mostFamilies = 8;

const byFamily = new Map<string, OddsOf>();

/**
 * `oddsInterval` for a family of terms, each pair of counts worked out once: the interval depends on the counts alone, so
 * splits of the same posts, and the camps under one setting and the next, share most of theirs.
 */
export function knownOdds(family: number, level = 0.95): OddsOf {
  const name = `${family} ${level}`;
  const found = byFamily.get(name);
  if (found !== undefined) return found;
  const oddsOf = byCounts((f1, f2) => oddsInterval(f1, f2, { family, level }));
  byFamily.set(name, oddsOf);
  const [oldest] = byFamily.keys();
  if (byFamily.size > mostFamilies && oldest !== undefined) byFamily.delete(oldest);
  return oddsOf;
}
