/** Items of a list that are put into one piece. */
const itemsAtOnce = 1000;

/**
 * The JSON of a value in pieces that together are what `JSON.stringify` gives: a page file of a large set may be longer than a string can
 * be. Long lists are parted, on whatever level of plain objects they stand.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (isLongList(value)) yield* lotsOf(value);
  else if (Array.isArray(value) && value.some(isLong)) yield* itemsOf(value);
  else if (isPlain(value)) yield* entriesOf(value);
  else yield JSON.stringify(value);
}

function* lotsOf(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += itemsAtOnce) {
    const items = JSON.stringify(list.slice(from, from + itemsAtOnce));
    yield `${from === 0 ? "[" : ","}${items.slice(1, -1)}`;
  }
  yield "]";
}

function* itemsOf(list: readonly unknown[]): Generator<string> {
  for (const [at, item] of list.entries()) {
    yield at === 0 ? "[" : ",";
    yield* jsonPieces(item ?? null);
  }
  yield "]";
}

function* entriesOf(value: Readonly<Record<string, unknown>>): Generator<string> {
  let opening = "{";
  for (const [key, held] of Object.entries(value)) {
    if (held === undefined) continue;
    yield `${opening}${JSON.stringify(key)}:`;
    yield* jsonPieces(held);
    opening = ",";
  }
  yield opening === "{" ? "{}" : "}";
}

/** Whether an item of a list may hold a long list itself. */
const isLong = (item: unknown): boolean => isPlain(item) && Object.values(item).some(isLongList);

const isLongList = (held: unknown): held is readonly unknown[] =>
  Array.isArray(held) && held.length > itemsAtOnce;

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
