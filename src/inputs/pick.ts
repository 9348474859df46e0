import { html } from "npm:htl";
import type { ChoiceOptions } from "./choice.js";
import { browserAddress, keepChoice, readChoice } from "./url-state.js";

/** A labelled drop-down kept in the page's address, for more choices than fit in a row; `value` is the chosen one. */
export function pick({
  legend,
  key,
  choices,
  fallback = choices[0]?.value ?? "",
  address = browserAddress,
}: ChoiceOptions): HTMLLabelElement & { value: string } {
  const initial = readChoice(
    address,
    key,
    choices.map(({ value }) => value),
    fallback,
  );
  const select = html`<select name=${key}></select>` as HTMLSelectElement;
  select.append(...choices.map(({ value, label }) => new Option(label, value, false, value === initial)));
  const element = html`<label class="pick"><span>${legend}</span>${select}</label>` as HTMLLabelElement & {
    value: string;
  };
  element.value = initial;
  select.addEventListener("input", (event) => {
    event.stopPropagation();
    element.value = select.value;
    keepChoice(address, key, select.value, fallback);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return element;
}
