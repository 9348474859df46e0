import type { Finding } from "../../domain/finding.js";

/**
 * Of what kind findings are that the pages on voices, people, claims and single posts work out for themselves, from their own rows. How far
 * the rules of voices can be trusted stands on the page about method too.
 */
const elsewhere = /^(voice|voices\.(?!rules$).*|people\..*|us-them|claims\..*)$/;

/**
 * Findings of the whole set and of its frames: what the pages attach that compare the sides. The others name the sentences they count one
 * by one, or are of one post, and so grow with the set. `evidence` is empty: a page reads the sentences of a number that is opened.
 */
export const headlines = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ metric }) => !elsewhere.test(metric)).map((finding) => ({ ...finding, evidence: [] }));
