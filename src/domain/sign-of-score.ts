/** Against a target, neither, or for it. */
export type Sign = -1 | 0 | 1;

/** Below this, either way, a score takes no side. Source: Hutto & Gilbert 2014 (VADER). */
const neutralBelow = 0.05;

/** Which side a score from -1 to 1 takes; 0 where it is nearer to 0 than .05. */
export const signOf = (score: number): Sign => (Math.abs(score) < neutralBelow ? 0 : score < 0 ? -1 : 1);
