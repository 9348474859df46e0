import { itemAt } from "../../../src/analysis/locate.ts";
import type { QuoteSpan } from "../../attribute.ts";

/** Who says some words: a listed person, or where the pronoun that says them stands; null where neither is known. */
export interface SaidBy {
  readonly entityId: string | null;
  readonly pronoun: number | null;
}

/** Whose words stand at a place of a post, by its quotations in order and the pronouns that speak them; null for the writer's. Logarithmic in the quotations. */
export function saidAt(
  quotes: readonly QuoteSpan[],
  pronouns: ReadonlyMap<QuoteSpan, number>,
): (start: number) => SaidBy | null {
  return (start) => {
    const quote = itemAt(quotes, start);
    if (quote === null || quote.char_start > start) return null;
    return { entityId: quote.speaker_id, pronoun: pronouns.get(quote) ?? null };
  };
}
