import type { RuleCases } from "../../src/domain/rule-cases.ts";

/** Kind, words, speaker (`id:` before an entity) and status of a span: what a reader of the text can check. */
export type Told = readonly [kind: string, text: string, speaker: string | null, status: string];

/** A hand-marked text: what a reader marks and, where the rules are known to fail, what they give instead. */
export interface Case {
  readonly covers: string;
  readonly text: string;
  readonly people?: Readonly<Record<string, string>>;
  readonly wanted: readonly Told[];
  readonly fails?: boolean;
  readonly got?: readonly Told[];
}

const key = (span: Told): string => JSON.stringify(span);

/** Counts over hand-marked texts; a span counts as missed unless kind, words, speaker and status all agree. */
export function caseCounts(cases: readonly Case[]): RuleCases {
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
