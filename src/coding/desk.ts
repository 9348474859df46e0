import { html } from "npm:htl";
import type { Entity, Frame } from "../domain/contest.js";
import { formatNumber } from "../domain/format.js";
import type { ReaderPost, ReaderSentence } from "../domain/reader.js";
import type { SentenceCode } from "../domain/sentence-code.js";
import { codePanel } from "./code-panel.js";
import { noCode, type Place, withFrame, withPosition } from "./coded-unit.js";
import { type Deed, deedOf, nextPosition } from "./desk-keys.js";
import type { Draft } from "./draft.js";

export interface DeskOptions {
  readonly frames: readonly Frame[];
  readonly targets: readonly Pick<Entity, "id" | "name">[];
  readonly draft: Draft;
  /** Whether the desk stops at a sentence; at every one by itself. */
  readonly stopsAt?: (sentence: ReaderSentence) => boolean;
}

/**
 * A post to be coded, sentence by sentence: its text, and what can be said of the sentence in hand. Works by keys (`desk-keys.ts`) and by pointer
 * alike; every code goes to the draft at once. A post whose text is not published says so.
 */
export function desk(post: ReaderPost, options: DeskOptions): HTMLElement {
  if (post.sentences.length === 0)
    return html`<p class="note">The text of this post is not published, so it cannot be coded here.</p>` as HTMLElement;
  return new Desk(post, options).element;
}

class Desk {
  readonly element: HTMLElement;
  readonly #post: ReaderPost;
  readonly #options: DeskOptions;
  readonly #units: readonly HTMLElement[];
  readonly #text: HTMLElement;
  readonly #panel: ReturnType<typeof codePanel>;
  #at: number;

  constructor(post: ReaderPost, options: DeskOptions) {
    this.#post = post;
    this.#options = options;
    this.#units = post.sentences.map((sentence, i) => this.#unit(sentence, i));
    this.#panel = codePanel(options, (deed) => this.#do(deed));
    this.#text =
      html`<div class="desk-text" tabindex="0" role="region" aria-label=${`Text of ${post.title}`}>${this.#paragraphs()}</div>` as HTMLElement;
    this.element =
      html`<form class="desk" aria-label="Coding desk">${this.#text}${this.#panel.element}</form>` as HTMLElement;
    this.element.addEventListener("submit", (event) => event.preventDefault());
    this.element.addEventListener("keydown", (event) => this.#press(event));
    this.#at = Math.max(0, this.#find(-1, 1));
    this.#show();
  }

  #unit(sentence: ReaderSentence, index: number): HTMLElement {
    const text = this.#post.text.slice(sentence.char_start, sentence.char_end);
    const unit = html`<span class="unit">${text}</span>` as HTMLElement;
    unit.addEventListener("click", () => this.#go(index));
    return unit;
  }

  #paragraphs(): Element[] {
    const { paragraphs, sentences } = this.#post;
    return paragraphs.map(({ char_start, char_end, kind }) => {
      const inside = this.#units.filter((_, i) => {
        const start = sentences[i]?.char_start ?? -1;
        return start >= char_start && start < char_end;
      });
      return html`<p class=${kind}>${inside.flatMap((unit) => [unit, " "])}</p>` as Element;
    });
  }

  get #sentence(): ReaderSentence {
    const sentence = this.#post.sentences[this.#at];
    if (sentence === undefined) throw new Error(`desk: no sentence at ${this.#at}`);
    return sentence;
  }

  #placeOf({ char_start, char_end }: ReaderSentence): Place {
    return { post_id: this.#post.post_id, char_start, char_end };
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { frames, targets } = this.#options;
    // A button that has the focus answers to Enter itself.
    if (event.key === "Enter" && event.target instanceof HTMLButtonElement) return;
    // Arrows choose among the positions for who stands on one.
    if (
      event.key.startsWith("Arrow") &&
      event.target instanceof HTMLInputElement &&
      event.target.type === "radio"
    )
      return;
    const deed = deedOf(event.key, frames.length, targets.length);
    if (deed === null) return;
    event.preventDefault();
    this.#do(deed);
  }

  #do(deed: Deed): void {
    const next = deed.kind === "back" ? -1 : 1;
    if (deed.kind !== "next" && deed.kind !== "back") {
      const { draft } = this.#options;
      const place = this.#placeOf(this.#sentence);
      draft.set(place, this.#codeAfter(deed, draft.codeOf(place)));
    }
    if (deed.kind === "next" || deed.kind === "back" || deed.kind === "code")
      this.#go(this.#find(this.#at, next));
    else this.#show();
  }

  #codeAfter(deed: Deed, code: SentenceCode | null): SentenceCode | null {
    const { frames, targets } = this.#options;
    if (deed.kind === "clear") return null;
    if (deed.kind === "frame") return withFrame(code ?? noCode, frames[deed.index]?.id ?? "");
    if (deed.kind !== "target") return code ?? noCode;
    const id = targets[deed.index]?.id ?? "";
    const position = deed.position === undefined ? nextPosition(code?.toward[id] ?? null) : deed.position;
    return withPosition(code ?? noCode, id, position);
  }

  /** The next sentence at which the desk stops, in steps of 1 or -1; -1 where there is none. */
  #find(from: number, step: 1 | -1): number {
    const { stopsAt = () => true } = this.#options;
    const { sentences } = this.#post;
    for (let i = from + step; i >= 0 && i < sentences.length; i += step) {
      const sentence = sentences[i];
      if (sentence !== undefined && stopsAt(sentence)) return i;
    }
    return -1;
  }

  /** Goes to a sentence; where there is none, -1, says so and stays. */
  #go(index: number): void {
    if (index >= 0) this.#at = index;
    this.#show(index < 0 ? " There is nothing further to stop at." : "");
    const unit = this.#units[this.#at];
    if (unit === undefined) return;
    const [box, line] = [this.#text.getBoundingClientRect(), unit.getBoundingClientRect()];
    if (line.top < box.top || line.bottom > box.bottom)
      this.#text.scrollTop += line.top - box.top - box.height / 3;
  }

  /** What is said where the draft holds codes of the post that stand on none of its sentences, for it was edited since; `done` stand on one. */
  #stray(done: number): string {
    const kept = this.#options.draft.units().filter(({ post_id }) => post_id === this.#post.post_id).length;
    if (kept === done) return "";
    return ` Codes also kept that fit no sentence of the post as it is now: ${formatNumber(kept - done)}. Save the file and open it again to put them where they belong.`;
  }

  #show(more = ""): void {
    const { draft } = this.#options;
    const { sentences } = this.#post;
    const codes = sentences.map((sentence) => draft.codeOf(this.#placeOf(sentence)));
    for (const [i, unit] of this.#units.entries()) {
      unit.classList.toggle("coded", codes[i] !== null);
      if (i === this.#at) unit.setAttribute("aria-current", "true");
      else unit.removeAttribute("aria-current");
    }
    const done = codes.filter((code) => code !== null).length;
    const said = `Sentence ${formatNumber(this.#at + 1)} of ${formatNumber(sentences.length)}; ${formatNumber(done)} of them coded.${this.#stray(done)}${more}`;
    const { char_start, char_end } = this.#sentence;
    this.#panel.show(said, this.#post.text.slice(char_start, char_end), codes[this.#at] ?? null);
  }
}
