import type { Told } from "./attributed.ts";

/** A hand-marked text: what a reader marks and, where the rules are known to fail, what they give instead. */
export interface Case {
  readonly covers: string;
  readonly text: string;
  readonly people?: Readonly<Record<string, string>>;
  readonly wanted: readonly Told[];
  readonly fails?: boolean;
  readonly got?: readonly Told[];
}

/** Texts and spans marked by hand, and how many of them the rules miss or misread. */
export interface CaseCounts {
  readonly texts: number;
  readonly textsWrong: number;
  readonly spans: number;
  readonly spansMissed: number;
}

const key = (span: Told): string => JSON.stringify(span);

/** Counts over hand-marked texts; a span counts as missed unless kind, words, speaker and status all agree. */
export function caseCounts(cases: readonly Case[]): CaseCounts {
  const missed = cases.flatMap(({ wanted, fails, got = [] }) => {
    const found = new Set(got.map(key));
    return fails === true ? wanted.filter((span) => !found.has(key(span))) : [];
  });
  return {
    texts: cases.length,
    textsWrong: cases.filter(({ fails }) => fails === true).length,
    spans: cases.reduce((sum, { wanted }) => sum + wanted.length, 0),
    spansMissed: missed.length,
  };
}
