import { html } from "npm:htl";
import { readStopChanges } from "../domain/read-stop-changes.js";
import { type StopChanges, stopChangesWords } from "../domain/stop-list.js";
import { carrySettings } from "./carry-settings.js";
import { keptText } from "./kept-text.js";
import { type Address, browserAddress } from "./url-state.js";

/**
 * The words that a reader puts on the list of stop words or takes off it, behind a line that names them; they are kept in the address, from where links to
 * other pages take them on. `value` is the changes, `input` tells of another. `contest` is how the contest changes the list.
 */
export function asideBox(
  contest: StopChanges,
  address: Address = browserAddress,
): HTMLDetailsElement & { value: StopChanges } {
  const changed = stopChangesWords(contest);
  const form = keptText({
    label: "Words to set aside",
    key: "aside",
    fallback: "",
    action: "Set aside",
    // A line may not end in the hyphen.
    hint: `Separate them with spaces: hon member. They are set aside whether or not stop words are listed. A hyphen before a stop word keeps it listed where the others are set aside: \u2011against.${changed === "" ? "" : ` In this contest: ${changed}.`}`,
    address,
  });
  const summary = html`<summary></summary>` as HTMLElement;
  const element = html`<details class="choice left-out">${summary}${form}</details>` as HTMLDetailsElement & {
    value: StopChanges;
  };
  const take = (): void => {
    element.value = readStopChanges(form.value);
    summary.textContent = `Stop list: ${stopChangesWords(element.value) || "nothing added"}`;
    carrySettings(address);
  };
  take();
  // A listener of the form is told before those of the element around it.
  form.addEventListener("input", take);
  return element;
}
