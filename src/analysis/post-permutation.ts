import { inferenceRule } from "../domain/inference-rule.js";
import { type PlacesStatistic, permutationTest } from "./permutation.js";
import { permutationFloor } from "./permutation-floor.js";
import { poolAt, poolColumns } from "./pool-columns.js";
import { type Pool, pooledDifference } from "./pooled-share.js";
import { seededRandom } from "./random.js";

/** How seldom posts re-assigned to two groups part them so. */
export interface PostPermutation {
  /** Permutation p over whole posts; null while the floor is above .05. */
  readonly p: number | null;
  /** Assignments drawn at random, the one at hand among them; null where all were tried or there is no p. */
  readonly drawn: number | null;
  /** Smallest p that re-assigning the posts can give; null where a group has none. */
  readonly floor: number | null;
}

/** Re-assigns the posts of two groups, each what it counts out of what it has, and compares their pooled shares. */
export function postPermutation(
  target: readonly Pool[],
  reference: readonly Pool[],
  seed = 1,
): PostPermutation {
  const floor = permutationFloor(target.length, reference.length);
  if (floor === null || floor > inferenceRule.floor) return { p: null, drawn: null, floor };
  const columns = poolColumns([...target, ...reference]);
  const difference: PlacesStatistic = (a, b) => pooledDifference([poolAt(columns, a)], [poolAt(columns, b)]);
  const tested = permutationTest([target.length, reference.length], difference, {
    random: seededRandom(seed),
    decides: inferenceRule.chance,
  });
  return { p: tested?.p ?? null, drawn: tested?.exact === false ? tested.assignments : null, floor };
}
