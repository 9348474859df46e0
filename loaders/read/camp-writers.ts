/** A label that says whom its camp is for or against. */
const stance = /^(for\s+|pro[-\s]|against\s+|anti[-\s])(.+)$/i;

/** Words for a camp's writers inside a sentence, from its label where `contest.yaml` gives none: "For the levy" and "Pro-levy" have writers for it, "Leave" has writers of “Leave”. */
export function campWriters(label: string): string {
  const [, side = "", whom] = stance.exec(label) ?? [];
  if (whom === undefined) return `writers of “${label}”`;
  return `writers ${/^[fp]/i.test(side) ? "for" : "against"} ${whom}`;
}
