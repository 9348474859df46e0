import type { WordRows } from "../../domain/page-rows.js";
import type { TermIndex } from "./term-index.js";

/** The index of the words that a page attaches; entries stay in their order. */
export function wordIndex(rows: WordRows): TermIndex {
  return {
    ...{ posts: rows.posts, voices: rows.voices, terms: rows.terms },
    sizes: Uint8Array.from(rows.terms, (term) => term.split(" ").length),
    post: Uint32Array.from(rows.post),
    voice: Uint8Array.from(rows.voice),
    term: Uint32Array.from(rows.term),
    count: Uint32Array.from(rows.count),
  };
}
