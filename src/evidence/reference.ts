import { html } from "npm:htl";
import { formatDay, plural } from "../domain/format.js";
import { today } from "../domain/today.js";
import { copyText } from "./copy-text.js";

export interface Referred {
  readonly title: string;
  readonly posts: number;
  readonly corpus_sha256: string;
  readonly code_sha256: string;
}

/** What is compared and from what it was computed: whoever has the same files and code gets the same numbers. */
export const referenceWords = ({ title, posts, corpus_sha256, code_sha256 }: Referred): string =>
  `${title}: a comparison of ${plural(posts, "post")}. Made with Rival Frames; corpus ${corpus_sha256.slice(0, 12)}, code ${code_sha256.slice(0, 12)}.`;

/**
 * How to refer to the comparison, and a button that copies it with the address of the site and the day on which it was read: both are known only where
 * it is read.
 */
export function reference(referred: Referred): HTMLElement {
  const words = referenceWords(referred);
  const told = html`<span role="status"></span>` as HTMLElement;
  const button =
    html`<button type="button" class="quiet">Copy with address and day</button>` as HTMLButtonElement;
  button.addEventListener("click", async () => {
    const site = new URL("./", location.href);
    told.textContent = await copyText(`${words} ${site} (read ${formatDay(today())}).`);
  });
  return html`<p data-rule>${words} ${button} ${told}</p>` as HTMLElement;
}
