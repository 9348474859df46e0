import type { Diagnostic } from "./read/diagnostic.ts";
import { type ReportLine, reportLines } from "./report-lines.ts";

/**
 * What a load prints of its diagnostics where those of the load before are known: the new ones as {@link reportLines} does, then those that are
 * gone, then how many stay. One that only stands on another line stays.
 */
export function newsLines(
  data: string,
  before: readonly Diagnostic[],
  now: readonly Diagnostic[],
): ReportLine[] {
  const fresh = without(now, before);
  const kept = now.length - fresh.length;
  const past = without(before, now).map((found) => ({ ...found, remedy: "" }));
  const gone = reportLines(data, past).map(
    ({ text }): ReportLine => ({ severity: "note", text: `gone: ${text.replace(/; $/, "")}` }),
  );
  const rest: ReportLine = {
    severity: "note",
    text: `${kept} ${kept === 1 ? "remark" : "remarks"} as before, on the page Data`,
  };
  return [...reportLines(data, fresh), ...gone, ...(kept === 0 ? [] : [rest])];
}

/** The items of a list that another does not have, as many of each as it has more. */
function without(list: readonly Diagnostic[], other: readonly Diagnostic[]): Diagnostic[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ severity, rule, file, message, remedy }: Diagnostic): string =>
  JSON.stringify([severity, rule, file, message, remedy]);
