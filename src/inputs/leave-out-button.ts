import { html } from "npm:htl";
import type { DoubtfulPosts } from "../domain/doubtful-posts.js";
import { formatNumber } from "../domain/format.js";
import type { LeftOut } from "./left-out.js";

/** Leaves out posts that something speaks against, or counts them again. */
export function leaveOutButton(out: LeftOut, { posts, one, many }: DoubtfulPosts): HTMLElement {
  const button = html`<button type="button" class="boxed" data-doubtful></button>` as HTMLButtonElement;
  const areOut = (): boolean => posts.every((post) => out.value.includes(post));
  const what = posts.length === 1 ? one : `${formatNumber(posts.length)} ${many}`;
  const show = (): void => {
    button.textContent = `${areOut() ? "Count" : "Leave out"} ${what}${areOut() ? " again" : ""}`;
  };
  button.addEventListener("click", () => out.leave(posts, !areOut()));
  out.addEventListener("input", show);
  show();
  return button;
}
