/** Several writers in one cell: "A", "A and B", "A, B and C", each once. Null where there is none. */
export function authorNames(names: readonly string[]): string | null {
  const each = [
    ...new Set(names.map((name) => name.replace(/\s+/g, " ").trim()).filter((name) => name !== "")),
  ];
  const last = each.pop();
  if (last === undefined) return null;
  return each.length === 0 ? last : `${each.join(", ")} and ${last}`;
}
