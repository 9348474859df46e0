import { html } from "npm:htl";

/**
 * An element for what is still to be had: it says so, then holds what `work` gives; where that fails it says why, with
 * a button that tries again. `work` may say how far it is.
 */
export function later(told: string, work: (tell: (text: string) => void) => Promise<Node>): HTMLElement {
  const element = html`<div></div>` as HTMLElement;
  const run = async (): Promise<void> => {
    const status = html`<p class="note" role="status">${told}</p>` as HTMLElement;
    element.replaceChildren(status);
    try {
      const found = await work((text) => {
        status.textContent = text;
      });
      element.replaceChildren(found);
    } catch (error) {
      const again = html`<button type="button" class="boxed">Try again</button>` as HTMLButtonElement;
      again.addEventListener("click", () => void run());
      const why = error instanceof Error ? error.message : String(error);
      element.replaceChildren(
        html`<p class="query-error" role="alert">This could not be read: ${why} ${again}</p>` as Element,
      );
    }
  };
  void run();
  return element;
}
