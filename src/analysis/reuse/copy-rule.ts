/** From this share of common words on, of the shorter post's, two posts are nearly the same, and then the same. */
export const copyRule = { nearly: 0.5, same: 0.95 } as const;
