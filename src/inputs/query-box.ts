import { html } from "npm:htl";

/** A box for one SQL query with a button to run it, also by Ctrl or Command and Enter; `value` is the query last run. */
export function queryBox(query: string): HTMLFormElement & { value: string } {
  const text =
    html`<textarea rows="7" spellcheck="false" aria-label="SQL query">${query}</textarea>` as HTMLTextAreaElement;
  const form =
    html`<form class="query">${text}<button type="submit">Run</button></form>` as HTMLFormElement & {
      value: string;
    };
  const run = (): void => {
    form.value = text.value;
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  form.value = query;
  text.addEventListener("input", (event) => event.stopPropagation());
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  return form;
}
