import { type OddsInterval, oddsInterval } from "./lrc.js";

export type OddsOf = (f1: number, f2: number) => OddsInterval | null;

/** Counts below this make one key with a number. */
const keyStep = 2 ** 26;

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
  const known = new Map<number, OddsInterval | null>();
  const oddsOf: OddsOf = (f1, f2) => {
    const key = f1 * keyStep + f2;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = oddsInterval(f1, f2, { family, level });
    known.set(key, made);
    return made;
  };
  byFamily.set(name, oddsOf);
  const [oldest] = byFamily.keys();
  if (byFamily.size > mostFamilies && oldest !== undefined) byFamily.delete(oldest);
  return oddsOf;
}
