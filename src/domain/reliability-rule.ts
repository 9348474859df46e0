/** Bounds of the verdict on a frame's coding: alpha, and the least sentences marked. Source: Krippendorff 2004, Content Analysis, p. 241. */
export const reliabilityRule = { reliable: 0.8, tentative: 0.667, positives: 5 } as const;
