import type { KwicLine } from "./kwic-lines.js";

/** What lines are sorted by: the first, second or third word left or right of the node, the node, or the post. */
export type SortKey = `${1 | 2 | 3}${"L" | "R"}` | "node" | "post";

/**
 * Lines in order of the keys, earlier keys first, by code unit of the norms; a missing word comes first, and lines
 * alike in all keys stay in order of post and position.
 */
export function sortLines(lines: readonly KwicLine[], keys: readonly SortKey[]): KwicLine[] {
  return lines
    .map((line) => ({ line, values: keys.map((key) => keyOf(line, key)) }))
    .sort((a, b) => {
      for (const [i, value] of a.values.entries()) {
        const order = compare(value, b.values[i] ?? "");
        if (order !== 0) return order;
      }
      const [one, two] = [a.line.node, b.line.node];
      return compare(one.post_id, two.post_id) || one.position - two.position;
    })
    .map(({ line }) => line);
}

function keyOf({ node, left, middle, right }: KwicLine, key: SortKey): string {
  if (key === "post") return node.post_id;
  const norms = (tokens: KwicLine["left"]) => tokens.filter((d) => d.is_word).map((d) => d.norm);
  if (key === "node") return norms(middle).join(" ");
  const distance = Number(key[0]);
  return (key.endsWith("L") ? norms(left).at(-distance) : norms(right)[distance - 1]) ?? "";
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
