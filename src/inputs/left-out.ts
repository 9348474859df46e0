import { html } from "npm:htl";
import { formatNumber, joinWords } from "../domain/format.js";
import type { Choice } from "./kept-choice.js";
import { type Address, browserAddress, replaceParams } from "./url-state.js";

/** Key in the page's address, once for each choice that is left out. */
const key = "leave";
/** Most choices that are listed with a box each; of more, those left out are listed and others are picked. */
const mostBoxes = 24;
/** Most that are named. */
const mostNamed = 3;

export type LeftOut = HTMLDetailsElement & {
  value: readonly string[];
  /** Leaves some out, or counts them again. */
  leave: (values: readonly string[], isOut: boolean) => void;
};

/** Which of some things are left out of everything; `value` lists them, in the order of the choices, and `input` tells of a change. */
export function leftOut({
  legend,
  choices,
  address = browserAddress,
}: {
  /** What the choices are, such as "Posts". */
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly address?: Address;
}): LeftOut {
  const kept = new Set(new URLSearchParams(address.read()).getAll(key));
  const out = new Set(choices.map(({ value }) => value).filter((value) => kept.has(value)));
  const summary = html`<summary></summary>` as HTMLElement;
  const list = html`<div class="options"></div>` as HTMLElement;
  const more = html`<div></div>` as HTMLElement;
  const element = html`<details class="choice left-out">${summary}${list}${more}</details>` as LeftOut;
  const isLong = choices.length > mostBoxes;
  const outside = () => choices.filter(({ value }) => out.has(value));
  const boxOf = ({ value, label }: Choice): HTMLElement => {
    const box = html`<input type="checkbox" checked=${!out.has(value)} />` as HTMLInputElement;
    box.addEventListener("change", () => {
      const hadFocus = box === document.activeElement;
      change([value], !box.checked);
      if (hadFocus && !list.contains(box)) summary.focus();
    });
    return html`<label>${box}${label}</label>` as HTMLElement;
  };
  const show = (): void => {
    element.value = outside().map(({ value }) => value);
    const names = outside().map(({ label }) => label);
    summary.textContent = `${legend}: ${names.length === 0 ? "none left out" : withoutWords(names)}`;
    if (isLong) list.replaceChildren(...outside().map(boxOf));
  };
  let offer = (): void => {};
  /** Few contests have so many posts: what offers the others comes when the list is first opened. */
  const offerOthers = async (): Promise<void> => {
    const { othersBox } = await import("./others-box.js");
    offer = () =>
      more.replaceChildren(
        othersBox(
          key,
          choices.filter(({ value }) => !out.has(value)),
          (value) => {
            change([value], true);
            more.querySelector<HTMLElement>("select, input")?.focus();
          },
        ),
      );
    offer();
  };
  const change = (values: readonly string[], isOut: boolean): void => {
    for (const value of values) isOut ? out.add(value) : out.delete(value);
    show();
    keep(address, element.value);
    offer();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  element.leave = (values, isOut) => {
    const known = values.filter((value) => choices.some((choice) => choice.value === value));
    if (known.length > 0) change(known, isOut);
    if (!isLong) list.replaceChildren(...choices.map(boxOf));
  };
  show();
  if (isLong) element.addEventListener("toggle", () => void offerOthers(), { once: true });
  else list.append(...choices.map(boxOf));
  // A box's own event comes before its change, while the value is still the old one: nobody else is to hear it.
  element.addEventListener("input", (event) => {
    if (event.target !== element) event.stopImmediatePropagation();
  });
  return element;
}

/** "without “Our party too”": what is left out, by name where it is little. */
export const withoutWords = (names: readonly string[]): string =>
  names.length > mostNamed
    ? `without ${formatNumber(names.length)} of them`
    : `without ${joinWords(names.map((name) => `“${name}”`))}`;

function keep(address: Address, out: readonly string[]): void {
  const params = new URLSearchParams(address.read());
  params.delete(key);
  for (const value of out) params.append(key, value);
  replaceParams(address, params);
}
