import { copyRule } from "../../src/analysis/reuse/copy-rule.ts";
import type { Reuse } from "../../src/analysis/reuse/shared-passages.ts";
import type { CopyPair } from "../../src/domain/copy-pair.ts";

/** The pairs of posts of which one repeats most of the other. */
export const copyPairs = ({ shared }: Pick<Reuse, "shared">): CopyPair[] =>
  shared
    .filter(({ share }) => share >= copyRule.nearly)
    .map(({ first, second, words, share }) => ({
      first,
      second,
      words,
      share: Math.floor(share * 1000) / 1000,
    }));
