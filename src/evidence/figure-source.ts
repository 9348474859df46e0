import type { FigureSource } from "../charts/figure.js";

/** What the figures of a page say of where they are from and of how it counts. */
export const figureSource = (
  contest: { readonly title: string },
  build: { readonly corpus_sha256: string },
  counted = "",
): FigureSource => ({ text: contest.title, hash: build.corpus_sha256.slice(0, 12), counted });
