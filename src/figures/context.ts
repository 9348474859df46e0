import type { FigureSource } from "../charts/figure.js";
import type { Contest } from "../domain/contest.js";
import type { ListedPost } from "../domain/page-rows.js";
import type { Settings } from "../domain/selection.js";
import type { PageEvidence } from "../evidence/site-evidence.js";

/** What every figure of a page is drawn from: who is compared, how things are counted, where the figure is from, and what opens a number. */
export interface FigureContext extends PageEvidence {
  readonly contest: Contest;
  readonly posts: readonly ListedPost[];
  readonly settings: Settings;
  readonly source: FigureSource;
}
