/** Cells for the table behind a chart and its CSV file; a missing value is null. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A count as a share of its denominator, from 0 to 1; null without a denominator. */
export const shareOf = (row: { readonly count: number; readonly of: number }): number | null =>
  row.of > 0 ? row.count / row.of : null;

/** The distinct values of a key, in the order in which they first appear. */
export const distinct = <T>(rows: readonly T[], key: (row: T) => string): string[] => [
  ...new Set(rows.map(key)),
];
