import { type Address, browserAddress } from "./url-state.js";

/** Keys of an address that say how things are counted and listed, which pages have in common. */
const isSetting = (key: string): boolean => /^(?:source|voice|headings|leave|aside)$|^place-/.test(key);

/** Whether an address says how things are counted. */
export const hasSettings = (address: Address): boolean =>
  [...new URLSearchParams(address.read()).keys()].some(isSetting);

/**
 * Has links to other pages, those of the running head unless given, lead on with the settings of this page's address; what else stands in their
 * addresses stays.
 */
export function carrySettings(
  address: Address = browserAddress,
  links: Iterable<HTMLAnchorElement> = document.querySelectorAll<HTMLAnchorElement>(".running-head a"),
): void {
  const settings = [...new URLSearchParams(address.read())].filter(([key]) => isSetting(key));
  for (const link of links) {
    const others = [...new URLSearchParams(link.search)].filter(([key]) => !isSetting(key));
    link.search = new URLSearchParams([...others, ...settings]).toString();
  }
}
