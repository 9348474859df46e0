import { groupBy } from "../analysis/group-by.js";
import type { ClaimRow, QuoteRow } from "../domain/page-rows.js";
import { postOfSentence } from "../domain/sentence-id.js";
import type { EvidenceSource } from "./evidence-source.js";

/** A quotation that can be listed. */
export interface TextedQuote extends QuoteRow {
  readonly text: string;
}

/** A claim that can be listed. */
export interface TextedClaim extends ClaimRow {
  readonly sentence: string;
}

/** Opens the evidence, which is read only where rows come without their text. */
export type OpenRows = () => Promise<Pick<EvidenceSource, "rows">>;

/**
 * Quotations with their text, from the evidence where the page file of a large set leaves it out. They are told by their place among
 * `all` of their post, which stand there in the same order.
 */
export async function textedQuotes(
  quotes: readonly QuoteRow[],
  all: readonly QuoteRow[],
  open: OpenRows,
): Promise<TextedQuote[]> {
  const rows = await rowsFor(quotes, ({ text }) => text, open);
  const known = groupBy(rows?.quotes ?? [], ({ sentence_id }) => postOfSentence(sentence_id));
  const unread = new Map([...known].map(([post_id, list]) => [post_id, list.values()]));
  const texts = new Map(all.map((quote) => [quote, unread.get(quote.post_id)?.next().value?.text]));
  return quotes.map((quote) => ({ ...quote, text: quote.text ?? texts.get(quote) ?? "" }));
}

/** Claims with the text of their sentences, likewise. */
export async function textedClaims(claims: readonly ClaimRow[], open: OpenRows): Promise<TextedClaim[]> {
  const rows = await rowsFor(claims, ({ sentence }) => sentence, open);
  const texts = new Map(rows?.sentences.map(({ sentence_id, text }) => [sentence_id, text]));
  return claims.map((claim) => ({
    ...claim,
    sentence: claim.sentence ?? texts.get(claim.sentence_id) ?? "",
  }));
}

/** Evidence of the posts whose rows have no text; null where all have theirs. */
async function rowsFor<R extends { readonly post_id: string }>(
  rows: readonly R[],
  textOf: (row: R) => string | null,
  open: OpenRows,
) {
  const bare = rows.filter((row) => textOf(row) === null);
  if (bare.length === 0) return null;
  return (await open()).rows(new Set(bare.map(({ post_id }) => post_id)));
}
