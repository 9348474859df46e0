import type { Camp } from "../../domain/contest.js";
import type { CopyPair } from "../../domain/copy-pair.js";
import type { PostProse } from "../../domain/page-rows.js";
import { groupBy } from "../group-by.js";
import { type CampCard, campCard, type FairnessPost } from "./camp-card.js";
import { doubtsOf } from "./doubts.js";

/** What the camps bring, side by side. */
export interface FairnessCard {
  readonly camps: readonly CampCard[];
  /** What speaks against a comparison, in sentences; empty where nothing here does. */
  readonly doubts: readonly string[];
}

/**
 * Compares what the camps bring: posts, words, writers, days, genres, quotation and prose; `copies` are posts that repeat each other.
 * Posts of no camp stand aside.
 */
export function fairnessCard(
  camps: readonly Camp[],
  posts: readonly FairnessPost[],
  prose: readonly PostProse[],
  copies: readonly CopyPair[] = [],
): FairnessCard {
  const proseOf = new Map(prose.map((row) => [row.post_id, row]));
  const byCamp = groupBy(posts, ({ camp }) => camp);
  const cards = camps.map((camp) => campCard(camp, byCamp.get(camp.id) ?? [], proseOf));
  return { camps: cards, doubts: doubtsOf(cards, byCamp, copies) };
}
