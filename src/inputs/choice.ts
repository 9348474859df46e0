import { html } from "npm:htl";
import { type Address, browserAddress, keepChoice, readChoice } from "./url-state.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceOptions {
  readonly legend: string;
  /** Key in the page's address. */
  readonly key: string;
  readonly choices: readonly Choice[];
  /** The choice when the address names none; the first unless given. */
  readonly fallback?: string;
  readonly address?: Address;
}

/** A fieldset of radio buttons kept in the page's address; `value` is the chosen one, `input` tells of a change. */
export function choice({
  legend,
  key,
  choices,
  fallback = choices[0]?.value ?? "",
  address = browserAddress,
}: ChoiceOptions): HTMLFieldSetElement & { value: string } {
  const values = choices.map(({ value }) => value);
  const initial = readChoice(address, key, values, fallback);
  const field = html`<fieldset class="choice"><legend>${legend}</legend><div class="options">${choices.map(
    ({ value, label }) =>
      html`<label><input type="radio" name=${key} value=${value} checked=${value === initial} />${label}</label>`,
  )}</div></fieldset>` as HTMLFieldSetElement & { value: string };
  field.value = initial;
  field.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    field.value = event.target.value;
    keepChoice(address, key, field.value, fallback);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  // A button's own event comes before its change, while the value is still the old one: nobody else is to hear it.
  field.addEventListener("input", (event) => {
    if (event.target !== field) event.stopImmediatePropagation();
  });
  return field;
}
