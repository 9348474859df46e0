import { postsByPeriod as countByPeriod } from "../analysis/posts-by-period.js";
import { atWidth } from "../charts/at-width.js";
import { figure } from "../charts/figure.js";
import { type PeriodBar, periodBars, periodName, periodTable } from "../charts/period-bars.js";
import { campLabel } from "../domain/contest.js";
import type { Finding } from "../domain/finding.js";
import type { FigureContext } from "./context.js";
import { openRow } from "./open-row.js";

/** How many posts each camp has in each period, for a set with too many to name; `found` is what is known of their days. */
export function postsByPeriod(
  { contest: { camps }, posts, source, open }: Omit<FigureContext, "settings">,
  found: Finding,
): HTMLElement {
  const { unit, starts, counts } = countByPeriod(posts, ({ camp }) => camp);
  const bars = counts.map((d) => ({ ...d, count: d.sentences, of: 0 }));
  const inferred = (n: number): string => (n === 0 ? "" : `, ${n} by an inferred day`);
  const words = {
    title: found.title,
    subtitle: `Posts by ${unit}. Solid where posts state their date, hollow where it is inferred; posts without a known date have no bar. A bar opens the sentences.`,
    alt: bars
      .map(
        (d) =>
          `${periodName(d.start, unit)}, ${campLabel(camps, d.camp)}: ${d.posts}${inferred(d.inferred)}.`,
      )
      .join(" "),
    source,
    table: periodTable(bars, camps, unit),
    name: "timeline",
  };
  const options = { camps, unit, starts, onOpen: openRow(open, (d: PeriodBar) => periodName(d.start, unit)) };
  return atWidth((width) => figure(periodBars(bars, { ...options, width }), words));
}
