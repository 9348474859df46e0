import { html } from "npm:htl";
import { groupBy } from "../analysis/group-by.js";
import type {
  ReaderLayer,
  ReaderParagraph,
  ReaderPost,
  ReaderSentence,
  ReaderSpan,
} from "../domain/reader.js";
import { cutSpans } from "./cut-spans.js";

type Extent = Pick<ReaderParagraph, "char_start" | "char_end">;

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

const inside = (outer: Extent, inner: Extent): boolean =>
  inner.char_start >= outer.char_start && inner.char_start < outer.char_end;

function row(
  post: ReaderPost,
  paragraph: ReaderParagraph,
  spans: readonly ReaderSpan[],
  frames: string | null,
  prefix: string,
): HTMLElement {
  const sentences = post.sentences.filter((sentence) => inside(paragraph, sentence));
  const notes = spans.filter(({ layer }) => layer === "quotes" || layer === "evaluations");
  return html`<div class=${`paragraph ${paragraph.kind}`}>
    <ul class="margin frames" aria-label="Frames">${sentences.map((sentence) => frameNote(sentence, frames, prefix))}</ul>
    <p>${withQuietMarks(paragraph, paragraphNodes(post, paragraph, sentences, spans, prefix))}</p>
    <ul class="margin voices" aria-label="Voices and judgements">${sentences.map((sentence, i) =>
      voiceNote(
        sentence,
        notes.filter((span) => inside(reach(paragraph, sentences, i), span)),
        prefix,
      ),
    )}</ul>
  </div>` as HTMLElement;
}

/** A sentence of a paragraph with what stands between it and the next, the first one with what stands before it. */
const reach = (paragraph: Extent, sentences: readonly Extent[], i: number): Extent => ({
  char_start: (i === 0 ? paragraph : sentences[i])?.char_start ?? 0,
  char_end: sentences[i + 1]?.char_start ?? paragraph.char_end,
});

/** What quotations that begin in a sentence are, and what it judges. Quotations of which the same is said are told once, with their number. */
function voiceNote(sentence: ReaderSentence, notes: readonly ReaderSpan[], prefix: string): Element | null {
  if (notes.length === 0) return null;
  const rules = [...new Set(notes.flatMap(({ rule }) => rule ?? []))].join(", ");
  const labels = [...groupBy(notes, ({ label }) => label)].map(
    ([label, alike]) => `${label}${alike.length > 1 ? `, ${alike.length} times` : ""}`,
  );
  return html`<li title=${rules || null}>${sentenceLink(sentence, prefix)} ${labels.join(" · ")}</li>` as Element;
}

const sentenceLink = (sentence: ReaderSentence, prefix: string): Element =>
  html`<a href=${`#${sentenceId(sentence, prefix)}`}>${sentence.ordinal}</a>` as Element;

function frameNote(sentence: ReaderSentence, source: string | null, prefix: string): Element | null {
  const labels = source === null ? [] : (sentence.frames[source] ?? []);
  if (labels.length === 0) return null;
  return html`<li>${sentenceLink(sentence, prefix)} ${labels.join(", ")}</li>` as Element;
}

/** The id of a sentence on its reader page. */
const sentenceId = ({ ordinal }: { ordinal: number }, prefix = ""): string => `${prefix}s${ordinal}`;

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
