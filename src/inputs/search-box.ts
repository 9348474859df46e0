import { html } from "npm:htl";
import { type Address, browserAddress, keepChoice, readText } from "./url-state.js";

export interface SearchBoxOptions {
  readonly label: string;
  /** Key in the page's address. */
  readonly key: string;
  /** What is looked for where the address says nothing. */
  readonly fallback: string;
  readonly hint?: string;
  readonly address?: Address;
}

/** A box for words to look for, kept in the page's address; `value` is what was last asked, with Enter or the button. */
export function searchBox({
  label,
  key,
  fallback,
  hint = "",
  address = browserAddress,
}: SearchBoxOptions): HTMLFormElement & {
  value: string;
} {
  const initial = readText(address, key, fallback);
  const text =
    html`<input type="search" name=${key} value=${initial} spellcheck="false" autocomplete="off" maxlength="500" />` as HTMLInputElement;
  const form =
    html`<form class="search" role="search"><label><span>${label}</span>${text}</label><button type="submit">Find</button>${hint === "" ? null : html`<p class="note" data-rule>${hint}</p>`}</form>` as HTMLFormElement & {
      value: string;
    };
  form.value = initial;
  text.addEventListener("input", (event) => event.stopPropagation());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.value = text.value;
    keepChoice(address, key, text.value, fallback);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return form;
}
