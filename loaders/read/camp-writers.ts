const isFor = /^(?:for\s+|pro[-\s])/i;
const isAgainst = /^(?:against\s+|anti[-\s])/i;

/** Words for a camp's writers inside a sentence, from its label where `contest.yaml` gives none: "For the levy" and "Pro-levy" have writers for it, "Leave" has writers of “Leave”. */
export function campWriters(label: string): string {
  for (const [side, pattern] of [
    ["for", isFor],
    ["against", isAgainst],
  ] as const) {
    const whom = label.replace(pattern, "");
    if (whom !== label && whom !== "") return `writers ${side} ${whom}`;
  }
  return `writers of “${label}”`;
}
