import { html } from "npm:htl";
import { type Address, browserAddress, keepChoice, readText } from "./url-state.js";

export interface KeptTextOptions {
  readonly label: string;
  /** Key in the page's address. */
  readonly key: string;
  /** What is in the box where the address says nothing. */
  readonly fallback: string;
  /** What the button says. */
  readonly action: string;
  /** Whether it looks for something. */
  readonly searches?: boolean;
  readonly hint?: string;
  /** What may be written in the box and what it means, behind a line; none unless given. */
  readonly examples?: readonly (readonly [text: string, meaning: string])[];
  readonly address?: Address;
}

/** A box for a text kept in the page's address; `value` is what was last sent, with Enter or the button, as `input` tells. */
export function keptText({
  label,
  key,
  fallback,
  action,
  searches = false,
  hint = "",
  examples = [],
  address = browserAddress,
}: KeptTextOptions): HTMLFormElement & {
  value: string;
} {
  const initial = readText(address, key, fallback);
  const text =
    html`<input type=${searches ? "search" : "text"} name=${key} value=${initial} spellcheck="false" autocomplete="off" maxlength="500" />` as HTMLInputElement;
  const form =
    html`<form class="search"><label><span>${label}</span>${text}</label><button type="submit">${action}</button>${hint === "" ? null : html`<p class="note" data-rule>${hint}</p>`}${examples.length === 0 ? null : exampleList(examples)}</form>` as HTMLFormElement & {
      value: string;
    };
  if (searches) form.setAttribute("role", "search");
  else form.setAttribute("aria-label", label);
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

const exampleList = (examples: Required<KeptTextOptions>["examples"]): HTMLElement =>
  html`<details class="examples" data-rule><summary>What you can write</summary><dl>${examples.map(
    ([text, meaning]) => html`<div><dt><code>${text}</code></dt><dd>${meaning}</dd></div>`,
  )}</dl></details>` as HTMLElement;
