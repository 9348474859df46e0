import { html } from "npm:htl";
import { groupBy } from "../analysis/group-by.js";
import { plural } from "../domain/format.js";
import { withheldText } from "../domain/withheld-text.js";

/** A sentence as evidence shows it. */
export interface EvidenceSentence {
  readonly sentence_id: string;
  readonly post_id: string;
  readonly text: string;
  /** Spans of `text` that were counted, in order and apart, as offsets into it. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Who is speaking and how, such as "the writer" or "quoted: Ada Okafor". */
  readonly voice: string;
}

export interface SentencePost {
  readonly title: string;
  readonly camp: string;
}

/** Where a sentence is from and where it can be read. */
export interface SentencePlaces {
  readonly post: (post_id: string) => SentencePost;
  /** Address of a sentence in the reader. */
  readonly href: (sentence: EvidenceSentence) => string;
}

/**
 * Sentences grouped by post, in the order given: text with its counted words marked, whose words, and a link to the place. Of those whose text is not
 * published a post says once how many it has.
 */
export function sentenceGroups(
  sentences: readonly EvidenceSentence[],
  places: SentencePlaces,
): HTMLElement[] {
  return [...groupBy(sentences, ({ post_id }) => post_id)].map(([post_id, own]) => {
    const { title, camp } = places.post(post_id);
    const shown = own.filter(isShown);
    return html`<section><h3>${title} <span class="muted">· ${camp} · ${own.length}</span></h3>
      <ol>${shown.map((sentence) => item(sentence, places))}</ol>${
        shown.length === own.length ? null : html`<p class="note">${withheldWords(own)}</p>`
      }</section>` as HTMLElement;
  });
}

/** The same as plain text, below what a number is called: a sentence a paragraph, with its post, whose words, and its address. */
export function sentencesText(
  title: string,
  sentences: readonly EvidenceSentence[],
  { post, href }: SentencePlaces,
): string {
  const line = (sentence: EvidenceSentence): string =>
    `“${sentence.text}”\n  ${post(sentence.post_id).title}, ${sentence.voice}, ${new URL(href(sentence), location.href)}`;
  const lines = [...groupBy(sentences, ({ post_id }) => post_id)].flatMap(([post_id, own]) => {
    const shown = own.filter(isShown).map(line);
    return shown.length === own.length ? shown : [...shown, `${post(post_id).title}: ${withheldWords(own)}`];
  });
  return `${title}\n\n${lines.join("\n\n")}\n`;
}

/** Whether the text of a sentence may be shown. */
const isShown = ({ text }: EvidenceSentence): boolean => text !== withheldText;

/** How many of a post's sentences are counted whose text is not published. */
function withheldWords(own: readonly EvidenceSentence[]): string {
  const hidden = own.filter((sentence) => !isShown(sentence)).length;
  return `${plural(hidden, hidden === own.length ? "sentence" : "more sentence")}; the text is not published.`;
}

function item(sentence: EvidenceSentence, places: SentencePlaces): HTMLElement {
  return html`<li data-sentence=${sentence.sentence_id}><p>${markSpans(sentence.text, sentence.marks)}</p>
    <div class="where">${sentence.voice} · <a href=${places.href(sentence)}>in the post</a></div></li>` as HTMLElement;
}

/** The text as text nodes, its counted spans in `<mark>`; nothing in it is ever read as markup. */
export function markSpans(text: string, marks: EvidenceSentence["marks"]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) nodes.push(document.createTextNode(text.slice(at, start)));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    nodes.push(mark);
    at = end;
  }
  if (at < text.length) nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}
