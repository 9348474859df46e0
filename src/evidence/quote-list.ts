import { html } from "npm:htl";
import { isOfWriter } from "../analysis/voices/speaker-side.js";
import type { QuoteRow } from "../domain/page-rows.js";
import { kindLabel, ruleWords } from "../domain/quote-words.js";
import { outsideLink } from "./outside-link.js";
import type { TextedQuote } from "./row-texts.js";
import type { ListedSpan } from "./span-list.js";

/** Quotations as list entries: kind and speaker, then how the text brings them in, then the rule that decided, in words. */
export const listedQuotes = (
  quotes: readonly TextedQuote[],
  entities: readonly { readonly entity_id: string; readonly name: string }[],
): ListedSpan[] =>
  quotes.map((quote) => ({
    post_id: quote.post_id,
    sentence_id: quote.sentences[0] ?? "",
    text: quote.text,
    mark: null,
    known: [
      `${kindLabel(quote.kind)} · ${whose(quote, entities)}`,
      ...broughtIn(quote),
      html`<span title=${quote.rule}>${ruleWords(quote.rule)}</span>` as Element,
      ...[outsideLink(quote.source_url)].filter((link) => link !== null),
    ],
  }));

/** How the text brings a quotation in; nothing of what is nobody’s speech. */
function broughtIn({ kind, cue, slant }: QuoteRow): string[] {
  if (kind === "scare" || kind === "title") return [];
  if (cue === null) return ["no reporting word"];
  return [`introduced by “${cue}”${slant === null || slant === "neutral" ? "" : `, which implies ${slant}`}`];
}

/** A speaker's status in words. */
export const statusLabel = (status: string): string =>
  ({
    attributed: "speaker named",
    unresolved: "speaker not resolved",
    orphan: "no speaker named",
    none: "nobody’s speech",
  })[status] ?? status;

/** Who speaks, as far as the rules can tell. */
function whose(
  quote: QuoteRow,
  entities: readonly { readonly entity_id: string; readonly name: string }[],
): string {
  const { status, kind, speaker_id, speaker_surface } = quote;
  if (kind === "imagined") return "credited to nobody";
  if (kind === "scare" || kind === "title") return "the writer’s own doing";
  const name = entities.find(({ entity_id }) => entity_id === speaker_id)?.name ?? null;
  if (status === "attributed" && isOfWriter(quote)) return "the writer, earlier";
  if (status === "attributed") return name ?? speaker_surface ?? "speaker not published";
  if (status === "unresolved" && speaker_surface !== null) return `“${speaker_surface}”, not resolved`;
  if (status === "unresolved") return statusLabel(status);
  return "no speaker named";
}
