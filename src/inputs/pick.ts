import { html } from "npm:htl";
import { type ChoiceOptions, type Chooser, keptChoice } from "./kept-choice.js";

/** A labelled drop-down kept in the page's address, for more choices than fit in a row; `value` is the chosen one. With nothing to choose from it is hidden. */
export function pick(options: ChoiceOptions): Chooser<HTMLLabelElement> {
  const { legend, key, choices } = options;
  const { initial, take } = keptChoice(options);
  const select = html`<select name=${key}></select>` as HTMLSelectElement;
  select.append(...choices.map(({ value, label }) => new Option(label, value, false, value === initial)));
  const element =
    html`<label class="pick"><span>${legend}</span>${select}</label>` as Chooser<HTMLLabelElement>;
  element.value = initial;
  element.hidden = choices.length < 2;
  select.addEventListener("input", (event) => {
    event.stopPropagation();
    take(element, select.value);
  });
  return element;
}
