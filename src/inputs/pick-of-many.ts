import { html } from "npm:htl";
import { formatNumber } from "../domain/format.js";
import { type Choice, type ChoiceOptions, type Chooser, keptChoice } from "./kept-choice.js";
import { pick } from "./pick.js";

/** Most choices that a drop-down lists, and most that letters are offered. */
const [mostListed, mostOffered] = [200, 50];

/**
 * A choice among however many, kept in the page's address: a drop-down, or past 200 a box that offers those with the letters that are typed in
 * them. The first choice is the one that an empty box makes.
 */
export const pickOfMany = (options: ChoiceOptions): Chooser =>
  options.choices.length > mostListed ? findChoice(options) : pick(options);

function findChoice(options: ChoiceOptions): Chooser {
  const { legend, key } = options;
  const [none, ...named] = options.choices;
  const { initial, take } = keptChoice(options);
  const labelOf = (value: string): string => named.find((choice) => choice.value === value)?.label ?? "";
  const list = `pick-${key}`;
  const box =
    html`<input type="search" name=${key} list=${list} value=${labelOf(initial)} placeholder=${none?.label ?? ""} spellcheck="false" autocomplete="off" />` as HTMLInputElement;
  const offered = html`<datalist id=${list}></datalist>` as HTMLDataListElement;
  const said = html`<span role="status" class="note"></span>` as HTMLElement;
  const element =
    html`<div class="pick"><label><span>${legend}</span>${box}</label>${offered}${said}</div>` as Chooser;
  element.value = initial;
  const choose = (value: string): void => {
    said.textContent = "";
    if (value !== element.value) take(element, value);
  };
  const look = (isDone: boolean): void => {
    const letters = box.value.trim().toLowerCase();
    const found = named.filter(({ label }) => label.toLowerCase().includes(letters));
    offered.replaceChildren(...found.slice(0, mostOffered).map(optionOf));
    const same = found.find(({ label }) => label.toLowerCase() === letters);
    const meant = same ?? (isDone && found.length === 1 ? found[0] : undefined);
    if (letters === "") choose(none?.value ?? "");
    else if (meant === undefined) said.textContent = told(found.length);
    else choose(meant.value);
  };
  box.addEventListener("input", (event) => {
    event.stopPropagation();
    look(false);
  });
  box.addEventListener("change", () => look(true));
  offered.append(...named.slice(0, mostOffered).map(optionOf));
  return element;
}

/** `new Option` by its label alone, which is what the box then holds. */
const optionOf = ({ label }: Choice): HTMLOptionElement => new Option("", label);

const told = (found: number): string =>
  found === 0
    ? "None contains these letters."
    : found > mostOffered
      ? `${formatNumber(found)} contain these letters; the first ${mostOffered} are offered.`
      : `${formatNumber(found)} ${found === 1 ? "contains" : "contain"} these letters: choose one.`;
