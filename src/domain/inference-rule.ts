/** What evidence a comparison of groups of posts needs before it may speak of chance. */
export const inferenceRule = {
  /** Largest floor of p at which a p is given. */
  floor: 0.05,
  /** Largest p at which posts part two groups; above it chance gives as much. */
  chance: 0.05,
  /** Posts with sentences that each group must have for an interval over posts. */
  bootstrapPosts: 8,
} as const;
