import { html } from "npm:htl";
import { type KwicLine, tokenText } from "../analysis/concordance/kwic-lines.js";
import { styleOf } from "../charts/camp-style.js";
import type { Camp } from "../domain/contest.js";
import { formatNumber } from "../domain/format.js";
import { voiceClass } from "../domain/voice.js";
import { sentenceHref } from "./sentence-href.js";

export interface KwicListOptions {
  readonly posts: readonly { readonly post_id: string; readonly short: string; readonly camp: string }[];
  readonly camps: readonly Camp[];
  /** Most lines shown; 200 unless told. */
  readonly most?: number;
}

/** Lines with their nodes one under another; each leads to its sentence in the reader, and says whose words it is from. */
export function kwicList(lines: readonly KwicLine[], options: KwicListOptions): HTMLElement {
  const { posts, camps, most = 200 } = options;
  const known = new Map(posts.map((post) => [post.post_id, post]));
  return html`<div><ol class="kwic" data-contest>${lines
    .slice(0, most)
    .map(({ node, voice, left, middle, right }) => {
      const post = known.get(node.post_id);
      const style = styleOf(post?.camp ?? "none", camps);
      const quoted = voiceClass(voice) === "quoted";
      return html`<li class=${quoted ? "quoted" : "own"}><a href=${sentenceHref(node.sentence_id)} title=${`${post?.short ?? node.post_id}${quoted ? ", quoted" : ""}`}>
      <span class="glyph" style=${`color: ${style.mark}`} aria-hidden="true">${style.glyph}</span><span class="left"><span>${tokenText(left)}</span></span> <b>${tokenText(middle)}</b> <span class="right">${tokenText(right)}</span></a></li>`;
    })}</ol>${
    lines.length > most
      ? html`<p class="note" data-rule>The first ${formatNumber(most)} of ${formatNumber(lines.length)} lines; the CSV file has them all.</p>`
      : null
  }</div>` as HTMLElement;
}
