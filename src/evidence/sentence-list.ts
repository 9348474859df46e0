import { html } from "npm:htl";
import type { Camp } from "../domain/contest.js";
import { sentenceGroups } from "./sentence-groups.js";
import { type SitePost, sitePlaces } from "./site-places.js";

/** A row of a query over `corpus.sentences`. */
export interface ListedSentence {
  readonly sentence_id: string;
  readonly post_id: string;
  readonly text: string;
  readonly voice: string;
}

/** The sentences of a query as evidence: by post, with voice and a link to the place. For notebooks, which lie one folder down. */
export function sentenceList(
  rows: Iterable<ListedSentence>,
  posts: readonly SitePost[],
  camps: readonly Camp[],
): HTMLElement {
  const sentences = Array.from(rows, ({ sentence_id, post_id, text, voice }) => ({
    sentence_id,
    post_id,
    text,
    voice,
    marks: [],
  }));
  if (sentences.length === 0) return html`<p class="note">No sentence.</p>` as HTMLElement;
  return html`<div class="evidence-list">${sentenceGroups(sentences, sitePlaces(posts, camps, ".."))}</div>` as HTMLElement;
}
