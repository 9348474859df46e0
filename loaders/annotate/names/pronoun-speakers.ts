import type { QuoteSpan } from "../../attribute.ts";

/** Most characters between a pronoun and the words of another sentence that it is the speaker of. */
const near = 60;

/** A pronoun by its place and its form in lower case. */
interface Placed {
  readonly char_start: number;
  readonly char_end: number;
  readonly form: string;
  readonly sentence_id: string;
  /** Start of its sentence. */
  readonly sentence: number;
}

/** Most pronouns on either side of a quotation's start among which its speaker is looked for. */
const beside = 20;

/**
 * The start of the pronoun that speaks each quotation whose speaker "he" or "she" leaves open: the nearest of that form, in no sentence behind it. `pronouns`
 * are those in the writer's plain words; both stand in order. Linear in their number.
 */
export function pronounSpeakers(
  quotes: readonly QuoteSpan[],
  pronouns: readonly Placed[],
): ReadonlyMap<QuoteSpan, number> {
  let at = 0;
  return new Map(
    quotes.flatMap((quote) => {
      while ((pronouns[at]?.char_start ?? Infinity) < quote.char_start) at++;
      const surface = quote.speaker_surface?.toLowerCase();
      if (quote.status !== "unresolved" || !/^s?he$/.test(surface ?? "")) return [];
      const [found] = pronouns
        .slice(Math.max(0, at - beside), at + beside)
        .filter(({ form, sentence }) => form === surface && sentence < quote.char_end)
        .map((pronoun) => ({ ...pronoun, far: farFrom(quote, pronoun) }))
        .filter(({ far, sentence_id }) => far <= near || sentence_id === quote.sentence_id)
        .sort((a, b) => a.far - b.far);
      return found === undefined ? [] : [[quote, found.char_start] as const];
    }),
  );
}

/**
 * Quotations with the person of the contest whom the pronoun that speaks them means; `meant` has that of pronouns by their start. What goes on in a
 * paragraph behind is the same person's.
 */
export function withSpeakers(
  quotes: readonly QuoteSpan[],
  speakers: ReadonlyMap<QuoteSpan, number>,
  meant: ReadonlyMap<number, string>,
): QuoteSpan[] {
  let last: QuoteSpan | undefined;
  return quotes.map((quote) => {
    const goesOn = quote.rule.includes("continued") && quote.speaker_surface === last?.speaker_surface;
    const speaker_id =
      meant.get(speakers.get(quote) ?? -1) ??
      (goesOn && quote.status === "unresolved" ? last?.speaker_id : null) ??
      null;
    last = speaker_id === null ? quote : { ...quote, speaker_id, status: "attributed" };
    return last;
  });
}

/** Characters between a quotation and a pronoun before or behind it. */
const farFrom = (quote: QuoteSpan, { char_start, char_end }: Placed): number =>
  char_end <= quote.char_start ? quote.char_start - char_end : Math.max(0, char_start - quote.char_end);
