/** What a token is to the nodes of a search, as bits: near one on its left or right, and inside one. */
export const placeMarks = { left: 1, right: 2, node: 4 } as const;
