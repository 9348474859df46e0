/** By which column rows are sorted. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** What a cell is sorted by. */
export type CellValue = string | number | null;

/**
 * Makes column heads buttons that sort: a column of numbers from the largest, one of words from A; again the other way round; a third time as
 * the rows first stood, which `sort` hears as null. Heads with the class `number` are of numbers.
 */
export function sortHeads(heads: readonly HTMLElement[], sort: (order: Order | null) => void): void {
  let order: Order | null = null;
  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    const first = head.classList.contains("number");
    button.addEventListener("click", () => {
      const isHere = order?.column === column;
      const isTurned = isHere && order?.descending !== first;
      order = isTurned ? null : { column, descending: isHere ? !first : first };
      for (const other of heads) other.removeAttribute("aria-sort");
      if (order !== null) head.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
      sort(order);
    });
  }
}

/** The rows in an order, by what `valueIn` says of a column; rows of which it says nothing stand last. A null order leaves them. */
export function sortRows<T>(
  rows: readonly T[],
  order: Order | null,
  valueIn: (row: T, column: number) => CellValue,
): readonly T[] {
  if (order === null) return rows;
  const { column, descending } = order;
  return rows
    .map((row) => ({ row, value: valueIn(row, column) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return compare(a.value, b.value) * (descending ? -1 : 1);
    })
    .map(({ row }) => row);
}

const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b));
