import { type PackedRows, packRows, RowPacker } from "../../../src/domain/packed-rows.ts";
import { type PackedPeople, type PackedVoices, packings } from "../../../src/domain/page-packing.ts";
import type { TokenRows, VoiceWords } from "../../../src/domain/page-rows.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { type Case, caseCounts } from "../../attribute/case-counts.ts";
import cases from "../../attribute/cases.json" with { type: "json" };
import type { PostRows } from "../../post-rows.ts";
import { noTokens, tokenRows } from "../words/token-rows.ts";
import { actionRows, claimRows, mentionRows, pronounRows } from "./people-rows.ts";
import { publishable } from "./publishable.ts";
import { quotedTerms, quoteRows } from "./voice-rows.ts";

/** Rows behind the pages of voices, people and claims, and the tokens that a page searches. */
export interface PageRows {
  readonly voices: PackedVoices;
  readonly people: PackedPeople;
  readonly claims: PackedRows;
  readonly tokens: TokenRows;
}

/**
 * Gathers what pages attach of posts, in columns; no text that may not be published is among it. Where `texts` is false, quotations and
 * sentences of claims are left out too: a page reads those that it lists from the evidence.
 */
export class PageRowPacker {
  readonly #texts: boolean;
  readonly #quotes = new RowPacker(packings.quotes);
  readonly #words = new RowPacker(packings.words);
  readonly #mentions = new RowPacker(packings.mentions);
  readonly #evaluations = new RowPacker(packings.evaluations);
  readonly #epithets = new RowPacker(packings.epithets);
  readonly #actions = new RowPacker(packings.actions);
  readonly #pronouns = new RowPacker(packings.pronouns);
  readonly #claims = new RowPacker(packings.claims);
  #tokens: readonly Row<"tokens">[] = [];

  constructor(texts: boolean) {
    this.#texts = texts;
  }

  add(rows: PostRows, words: readonly VoiceWords[]): void {
    const shared = publishable(rows);
    this.#quotes.add(quoteRows(rows, shared, this.#texts));
    this.#words.add(words);
    this.#mentions.add(mentionRows(shared));
    this.#evaluations.add(shared.evaluations);
    this.#epithets.add(shared.epithets);
    this.#actions.add(actionRows(shared));
    this.#pronouns.add(pronounRows(shared));
    this.#claims.add(claimRows(shared, this.#texts));
    if (shared.tokens.length > 0) this.#tokens = [...this.#tokens, ...shared.tokens];
  }

  /** What was gathered, of posts in this list. `leftOut` tells the tokens of posts that came without them. */
  finish(posts: readonly string[], leftOut: number): PageRows {
    const tokens = this.#tokens;
    return {
      voices: {
        quotes: this.#quotes.finish(posts),
        words: this.#words.finish(posts),
        terms: packRows(quotedTerms({ tokens }), packings.terms, posts),
        cases: caseCounts(cases as unknown as readonly Case[]),
      },
      people: {
        mentions: this.#mentions.finish(posts),
        evaluations: this.#evaluations.finish(posts),
        epithets: this.#epithets.finish(posts),
        actions: this.#actions.finish(posts),
        pronouns: this.#pronouns.finish(posts),
      },
      claims: this.#claims.finish(posts),
      tokens: leftOut > 0 ? { ...noTokens, leftOut } : tokenRows({ tokens }),
    };
  }
}
