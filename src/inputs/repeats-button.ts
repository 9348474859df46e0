import { html } from "npm:htl";
import { formatNumber } from "../domain/format.js";
import type { LeftOut } from "./left-out.js";

/** Leaves out the posts that repeat another of their side, or counts them again. */
export function repeatsButton(out: LeftOut, repeats: readonly string[]): HTMLElement {
  const button = html`<button type="button" class="boxed" data-repeats></button>` as HTMLButtonElement;
  const areOut = (): boolean => repeats.every((post) => out.value.includes(post));
  const many =
    repeats.length === 1
      ? "the post that repeats another"
      : `${formatNumber(repeats.length)} posts that repeat another`;
  const show = (): void => {
    button.textContent = `${areOut() ? "Count" : "Leave out"} ${many}${areOut() ? " again" : ""}`;
  };
  button.addEventListener("click", () => out.leave(repeats, !areOut()));
  out.addEventListener("input", show);
  show();
  return button;
}
