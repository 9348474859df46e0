/** Items of a list that are written out. */
const mostListed = 200;

/**
 * A selection as its mark on a page carries it: JSON, in which a list of more than 200 sentences or posts is its length. A page of a large set
 * has hundreds of marks that open thousands of sentences each. `null` where there is none.
 */
export const selectionText = (selection: unknown): string =>
  JSON.stringify(selection ?? null, (_, value: unknown) =>
    Array.isArray(value) && value.length > mostListed ? value.length : value,
  );
