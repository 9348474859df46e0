import { html } from "npm:htl";
import type {
  ReaderLayer,
  ReaderParagraph,
  ReaderPost,
  ReaderSentence,
  ReaderSpan,
} from "../domain/reader.js";
import { cutSpans } from "./cut-spans.js";

export interface ReaderOptions {
  /** Layers to mark in the text. */
  readonly layers: readonly ReaderLayer[];
  /** Source of the frame labels in the margin: `agreed`, `cue` or `coder:ID`; null leaves the margin empty. */
  readonly frames: string | null;
  /** Sets the ids of two readers on one page apart; empty for the first. */
  readonly prefix?: string;
}

/**
 * A post's text with its layers: frames in the left margin, voices and people in the right one, spans underlined in
 * the text. Every sentence has an id and a link to itself. Text is set as text nodes: markup in a post is shown as typed.
 */
export function reader(post: ReaderPost, { layers, frames, prefix = "" }: ReaderOptions): HTMLElement {
  const spans = post.spans.filter(({ layer }) => layers.includes(layer));
  return html`<article class="reader" aria-label=${post.title}>${post.paragraphs.map((paragraph) =>
    row(post, paragraph, spans, frames, prefix),
  )}</article>` as HTMLElement;
}

const inside = (outer: ReaderParagraph, inner: { char_start: number; char_end: number }): boolean =>
  inner.char_start >= outer.char_start && inner.char_start < outer.char_end;

function row(
  post: ReaderPost,
  paragraph: ReaderParagraph,
  spans: readonly ReaderSpan[],
  frames: string | null,
  prefix: string,
): HTMLElement {
  const sentences = post.sentences.filter((sentence) => inside(paragraph, sentence));
  const notes = spans.filter(
    (span) => (span.layer === "quotes" || span.layer === "evaluations") && inside(paragraph, span),
  );
  return html`<div class=${`paragraph ${paragraph.kind}`}>
    <ul class="margin frames" aria-label="Frames">${sentences.map((sentence) => frameNote(sentence, frames, prefix))}</ul>
    <p>${withQuietMarks(paragraph, paragraphNodes(post, paragraph, sentences, spans, prefix))}</p>
    <ul class="margin voices" aria-label="Voices and judgements">${notes.map((note) => voiceNote(note, sentences, prefix))}</ul>
  </div>` as HTMLElement;
}

/** What a quotation or a judgement is; a judgement leads to its sentence, which nothing else in the text marks. */
function voiceNote(
  { layer, label, rule, char_start }: ReaderSpan,
  sentences: readonly ReaderSentence[],
  prefix: string,
): Element {
  const judged =
    layer === "evaluations" ? sentences.find((sentence) => sentence.char_start === char_start) : undefined;
  return html`<li title=${rule ?? null}>${judged === undefined ? null : html`<a href=${`#${sentenceId(judged, prefix)}`}>${judged.ordinal}</a> `}${label}</li>` as Element;
}

function frameNote(sentence: ReaderSentence, source: string | null, prefix: string): Element | null {
  const labels = source === null ? [] : (sentence.frames[source] ?? []);
  if (labels.length === 0) return null;
  return html`<li><a href=${`#${sentenceId(sentence, prefix)}`}>${sentence.ordinal}</a> ${labels.join(", ")}</li>` as Element;
}

/** The id of a sentence on its reader page. */
export const sentenceId = ({ ordinal }: { ordinal: number }, prefix = ""): string => `${prefix}s${ordinal}`;

function paragraphNodes(
  post: ReaderPost,
  paragraph: ReaderParagraph,
  sentences: readonly ReaderSentence[],
  spans: readonly ReaderSpan[],
  prefix: string,
): Node[] {
  const nodes: Node[] = [];
  let at = paragraph.char_start;
  for (const sentence of sentences) {
    if (sentence.char_start > at)
      nodes.push(document.createTextNode(post.text.slice(at, sentence.char_start)));
    nodes.push(
      html`<span class="sentence" id=${sentenceId(sentence, prefix)}>${marked(post.text, sentence, spans)}</span>` as Element,
    );
    at = sentence.char_end;
  }
  if (at < paragraph.char_end) nodes.push(document.createTextNode(post.text.slice(at, paragraph.char_end)));
  return nodes;
}

/** What marks a heading or, on each line, a block quotation: it is of the file's notation, not of the text. */
const notation: Readonly<Record<string, RegExp>> = { heading: /^#{1,6} /g, block: /(?<=^|\n)(?:> ?)+/g };

/** Sets the notation of headings and block quotations apart; not a letter is taken out. */
function withQuietMarks({ kind }: ReaderParagraph, nodes: Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  const pattern = notation[kind];
  if (pattern === undefined) return fragment;
  const walker = document.createTreeWalker(fragment, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    const marks = [...text.data.matchAll(pattern)].filter(({ index }) => index > 0 || text === texts[0]);
    for (const { 0: mark, index } of marks.reverse()) {
      const part = text.splitText(index);
      part.splitText(mark.length);
      part.replaceWith(html`<span class="notation">${mark}</span>` as Element);
    }
  }
  return fragment;
}

function marked(text: string, sentence: ReaderSentence, spans: readonly ReaderSpan[]): Node[] {
  return cutSpans(sentence.char_start, sentence.char_end, spans).map(({ start, end, spans: here }) => {
    const node = document.createTextNode(text.slice(start, end));
    if (here.length === 0) return node;
    const classes = [...new Set(here.map(({ layer }) => layer))].join(" ");
    return html`<mark class=${classes} title=${here.map(({ label }) => label).join("; ")}>${node}</mark>` as Element;
  });
}
