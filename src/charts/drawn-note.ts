import { formatOf } from "../domain/format.js";

/**
 * What a chart says where it draws some posts one by one and not all; nothing where it draws all. Begins with a space. `table` says what
 * the table behind the chart has.
 */
export const drawnNote = (
  { ids, of }: { readonly ids: ReadonlySet<string>; readonly of: number },
  table = "the table has them all",
): string =>
  ids.size === of
    ? ""
    : ` Only ${formatOf(ids.size, of)} posts are drawn, taken at even steps in the order of their ids; ${table}.`;
