/** Where a page keeps its choices; the browser's `location` and `history` in use, a plain object in tests. */
export interface Address {
  readonly read: () => string;
  readonly replace: (search: string) => void;
}

/** The address of the page that is open; a change adds no entry to the history. */
export const browserAddress: Address = {
  read: () => location.search,
  replace: (search) =>
    history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`),
};

/** The choice kept under a key if it is one of those on offer, else the default. */
export function readChoice(
  address: Address,
  key: string,
  choices: readonly string[],
  fallback: string,
): string {
  const kept = new URLSearchParams(address.read()).get(key);
  return kept !== null && choices.includes(kept) ? kept : fallback;
}

/** The text kept under a key; the fallback where there is none. */
export const readText = (address: Address, key: string, fallback: string): string =>
  new URLSearchParams(address.read()).get(key) ?? fallback;

/** Keeps a choice or a text under a key; the default is kept by leaving the key out, so that plain addresses stay plain. */
export function keepChoice(address: Address, key: string, value: string, fallback: string): void {
  const params = new URLSearchParams(address.read());
  if (value === fallback) params.delete(key);
  else params.set(key, value);
  replaceParams(address, params);
}

/** Puts the parameters in the place of those of the address. */
export function replaceParams(address: Address, params: URLSearchParams): void {
  const search = params.toString();
  address.replace(search === "" ? "" : `?${search}`);
}
