import { html } from "npm:htl";
import type { SidePost } from "../analysis/sides.js";
import { campStyle } from "../charts/camp-style.js";
import type { Camp } from "../domain/contest.js";
import { formatNumber } from "../domain/format.js";
import { postOfSentence, sentenceOrdinal } from "../domain/sentence-id.js";
import { withheldText } from "../domain/withheld-text.js";
import { postHref } from "./post-href.js";
import { markSpans } from "./sentence-groups.js";
import { sentenceHref } from "./sentence-href.js";

/** A span as a list shows it. */
export interface ListedSpan {
  readonly post_id: string;
  readonly sentence_id: string;
  /** Stands for itself where the post does not show it (`withheldText`). */
  readonly text: string;
  /** The span within `text`; null marks nothing. */
  readonly mark: readonly [start: number, end: number] | null;
  /** What is known of it, the first line most important. */
  readonly known: readonly (string | Node)[];
}

export interface SpanListOptions {
  readonly posts: readonly SidePost[];
  readonly camps: readonly Camp[];
  /** What stands where there is none. */
  readonly empty: string;
  /** Most spans that are listed at once; {@link mostSpans} unless told. */
  readonly most?: number;
  /** How many there are where not all of them are given; those given unless told. */
  readonly of?: number;
  /** The way to the site's root. */
  readonly folder?: string;
}

/** Spans that a list shows at once. */
export const mostSpans = 60;

const longest = 600;

/** Spans grouped by post, each with what is known of it and a way to its sentence in the reader. */
export function spanList(spans: readonly ListedSpan[], options: SpanListOptions): HTMLElement {
  const { posts, camps, empty, most = mostSpans, of = spans.length, folder = "." } = options;
  if (spans.length === 0) return html`<p class="note">${empty}</p>` as HTMLElement;
  const shown = spans.slice(0, most);
  const groups = [...new Set(shown.map(({ post_id }) => post_id))];
  return html`<div>${groups.map((post_id) => {
    const post = posts.find((d) => d.post_id === post_id);
    const style = campStyle(camps.find(({ id }) => id === post?.camp)?.colour ?? null);
    return html`<section><h3 class="span-group"><span class="glyph" aria-hidden="true" style=${`color: ${style.mark}`}>${style.glyph}</span>${post?.short ?? post_id}</h3>
      <ol class="span-list">${shown.filter((d) => d.post_id === post_id).map((d) => item(d, folder))}</ol></section>`;
  })}${
    of > shown.length
      ? html`<p class="note" data-rule>The first ${formatNumber(shown.length)} of ${formatNumber(of)} are listed; choose a post to see the others.</p>`
      : null
  }</div>` as HTMLElement;
}

function item({ sentence_id, text, mark, known }: ListedSpan, folder: string): HTMLElement {
  const cut = text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
  const marks =
    mark === null || text === withheldText || mark[0] >= cut.length
      ? []
      : [[mark[0], Math.min(mark[1], cut.length)] as const];
  return html`<li data-sentence-of=${sentence_id}><p data-contest>${markSpans(cut, marks)}</p>
    <div class="known" data-rule>${known.map((line, i) => html`<div>${i === 0 ? html`<strong>${line}</strong>` : line}</div>`)}
    <div>${wayTo(sentence_id, text, folder)}</div></div></li>` as HTMLElement;
}

/** The way to a sentence; to its post where that does not show it, for then there is nothing to go to in it. */
function wayTo(sentence_id: string, text: string, folder: string): HTMLElement {
  const place = `sentence ${sentenceOrdinal(sentence_id)}`;
  return (
    text === withheldText
      ? html`<span>${place} of <a href=${postHref(postOfSentence(sentence_id), folder)}>the post</a></span>`
      : html`<a href=${sentenceHref(sentence_id, folder)}>${place} in the post</a>`
  ) as HTMLElement;
}
