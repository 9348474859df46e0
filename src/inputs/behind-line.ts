import { html } from "npm:htl";

/**
 * Controls behind a line that says what is chosen in them, for a page whose chart comes first; `value` is the controls' own, `input` tells of a
 * change. `words` puts a value into words.
 */
export function behindLine<V>(
  controls: HTMLElement & { value: V },
  words: (value: V) => string,
): HTMLDetailsElement & { value: V } {
  const summary = html`<summary></summary>` as HTMLElement;
  const element = html`<details class="behind-line">${summary}${controls}</details>` as HTMLDetailsElement & {
    value: V;
  };
  const take = (): void => {
    element.value = controls.value;
    summary.textContent = `Counted: ${words(element.value)}`;
  };
  take();
  // The event goes on to those who listen to the element.
  controls.addEventListener("input", take);
  return element;
}
