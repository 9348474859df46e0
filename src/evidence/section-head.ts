import { html } from "npm:htl";

/** A heading and what to look for below it, as a page's source would have them, where a section stands under a condition. */
export function sectionHead(title: string, ...prose: readonly string[]): DocumentFragment {
  const id = title.toLowerCase().replaceAll(" ", "-");
  return html.fragment`<h2 id=${id}>${title}</h2>${prose.map((text) => html`<p>${text}</p>`)}` as DocumentFragment;
}
