import { html } from "npm:htl";
import { type ChoiceOptions, type Chooser, keptChoice } from "./kept-choice.js";

/** A fieldset of radio buttons kept in the page's address; `value` is the chosen one, `input` tells of a change. With nothing to choose from it is hidden. */
export function choice(options: ChoiceOptions): Chooser<HTMLFieldSetElement> {
  const { legend, key, choices } = options;
  const { initial, take } = keptChoice(options);
  const field = html`<fieldset class="choice"><legend>${legend}</legend><div class="options">${choices.map(
    ({ value, label }) =>
      html`<label><input type="radio" name=${key} value=${value} checked=${value === initial} />${label}</label>`,
  )}</div></fieldset>` as Chooser<HTMLFieldSetElement>;
  field.value = initial;
  field.hidden = choices.length < 2;
  field.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement) take(field, event.target.value);
  });
  // A button's own event comes before its change, while the value is still the old one: nobody else is to hear it.
  field.addEventListener("input", (event) => {
    if (event.target !== field) event.stopImmediatePropagation();
  });
  return field;
}
