import { html } from "npm:htl";
import { hasSettings } from "./carry-settings.js";
import { type Address, browserAddress } from "./url-state.js";

/** On a page that hands settings on and does not count by them: that it does not, and what it shows. Null where the address has none. */
export const carriedNote = (shown: string, address: Address = browserAddress): HTMLElement | null =>
  hasSettings(address)
    ? (html`<p class="note">How things are counted on other pages does not apply to this one: ${shown}.</p>` as HTMLElement)
    : null;
