import type { QuoteSpan } from "../../attribute.ts";
import type { Anaphor } from "./anaphors.ts";

/** Most characters between a pronoun and the words that it is the speaker of. */
const near = 60;

/**
 * Quotations with the person of the contest whom "he" or "she" means who says them, where the pronoun alone left that open. `meant` are the pronouns in the writer's
 * plain words, each with whom it means, in order.
 */
export const withSpeakers = (
  quotes: readonly QuoteSpan[],
  meant: readonly (Anaphor & { readonly form: string })[],
): QuoteSpan[] =>
  quotes.map((quote) => {
    const surface = quote.speaker_surface?.toLowerCase();
    if (quote.status !== "unresolved" || !/^s?he$/.test(surface ?? "")) return quote;
    const found = meant
      .filter(({ form }) => form === surface)
      .map((anaphor) => ({ anaphor, far: farFrom(quote, anaphor) }))
      .filter(({ far }) => far <= near)
      .sort((a, b) => a.far - b.far)[0]?.anaphor;
    return found === undefined ? quote : { ...quote, speaker_id: found.entity_id, status: "attributed" };
  });

/** Characters between a quotation and a pronoun before or behind it. */
const farFrom = (quote: QuoteSpan, { char_start, char_end }: Anaphor): number =>
  char_end <= quote.char_start ? quote.char_start - char_end : Math.max(0, char_start - quote.char_end);
