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

/** An element with the choice that is made in it. */
export type Chooser<E extends HTMLElement = HTMLElement> = E & { value: string };

/** The choice that the page's address names, and how another one is taken: it becomes the element's value, is kept in the address and told by `input`. */
export function keptChoice({
  key,
  choices,
  fallback = choices[0]?.value ?? "",
  address = browserAddress,
}: ChoiceOptions): {
  readonly initial: string;
  readonly take: (element: Chooser, value: string) => void;
} {
  const values = choices.map(({ value }) => value);
  return {
    initial: readChoice(address, key, values, fallback),
    take: (element, value) => {
      element.value = value;
      keepChoice(address, key, value, fallback);
      element.dispatchEvent(new Event("input", { bubbles: true }));
    },
  };
}
