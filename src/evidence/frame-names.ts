import { html } from "npm:htl";
import type { Frame } from "../domain/contest.js";

type Names = Pick<Frame, "label" | "noun">;

/** A name without its case and articles: what a reader connects by sight. */
const bare = (name: string): string => name.toLowerCase().replace(/\b(an?|the) /g, "");

/** What a frame is called inside a sentence, where its label on charts is not that; else null. */
export const nameInSentence = ({ label, noun }: Names): string | null =>
  noun === null || bare(noun) === bare(label) ? null : noun;

/** Which frames go by another name in sentences than on charts; nothing where none does. */
export function frameNames(frames: readonly Names[]): HTMLElement | null {
  const named = frames.flatMap((frame) => {
    const name = nameInSentence(frame);
    return name === null ? [] : [{ label: frame.label, name }];
  });
  if (named.length === 0) return null;
  const said = named.map(({ label, name }, i) => `${label} ${i === 0 ? "is called " : ""}“${name}”`);
  return html`<p class="note">In sentences, the frame <span data-contest>${said.join(", ")}</span>.</p>` as HTMLElement;
}
