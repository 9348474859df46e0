import type { Row } from "../../domain/tables.js";
import { inVoice, type VoiceChoice } from "../../domain/voice.js";
import { wordMatchers } from "./match-word.js";
import { type NearStretch, nearStretches, phraseStretches } from "./near-stretches.js";
import type { PhraseWords, Query } from "./query.js";

export type TokenRow = Pick<
  Row<"tokens">,
  "post_id" | "sentence_id" | "position" | "char_start" | "char_end" | "form" | "norm" | "is_word" | "voice"
>;

/** Which words are searched. */
export interface Heard {
  readonly voice: VoiceChoice;
  /** Whether headings are searched. */
  readonly headings: boolean;
}

/** A place where a query is met. */
export interface QueryNode {
  readonly post_id: string;
  readonly sentence_id: string;
  /** Position of its first token in the post. */
  readonly position: number;
  /** Tokens from its first to its last: those of a phrase are all words, between words that are near others marks may stand. */
  readonly tokens: number;
  /** Of words that are near others, the tokens that part each from the next, counted from the first of the node. */
  readonly gaps?: readonly (readonly [from: number, past: number])[];
}

/** Whether a token is among what is searched. */
export const isHeard = ({ voice }: Pick<TokenRow, "voice">, heard: Heard): boolean =>
  inVoice(voice, heard.voice) && (heard.headings || voice !== "heading");

/**
 * Every place where the query is met, overlapping ones included, in the order of the tokens. As in term counts, a
 * phrase never crosses a sentence, a mark or a change of voice; words near others cross no sentence and no change of voice, and a node reaches
 * from the one to the other.
 */
export function findNodes(query: Query, tokens: readonly TokenRow[], heard: Heard): QueryNode[] {
  const { words, near, caseSensitive } = query;
  const placesOf = (phrase: PhraseWords): number[] => findPhrase(phrase, caseSensitive, tokens, heard);
  const nodeAt = (at: number, length: number, gaps: Pick<QueryNode, "gaps">): QueryNode[] => {
    const first = tokens[at];
    if (first === undefined) return [];
    const { post_id, sentence_id, position } = first;
    return [{ post_id, sentence_id, position, tokens: length, ...gaps }];
  };
  const places = placesOf(words);
  if (near === undefined) return places.flatMap((at) => nodeAt(at, words.length, {}));
  const stretches = near.reduce<NearStretch[]>(
    (found, next) =>
      nearStretches(tokens, found, phraseStretches(placesOf(next.words), next.words.length), next),
    phraseStretches(places, words.length),
  );
  return stretches.flatMap(({ from, past, gaps }) =>
    nodeAt(from, past - from, { gaps: gaps.map(([start, end]) => [start - from, end - from] as const) }),
  );
}

/** The places in `tokens` of the first words of a phrase. */
function findPhrase(
  phrase: PhraseWords,
  caseSensitive: boolean,
  tokens: readonly TokenRow[],
  heard: Heard,
): number[] {
  const matchers = wordMatchers(phrase, caseSensitive);
  const places: number[] = [];
  tokens.forEach((first, at) => {
    if (!first.is_word || !isHeard(first, heard)) return;
    const met = matchers.every((matches, i) => {
      const token = tokens[at + i];
      return token !== undefined && follows(first, token, i) && matches(token);
    });
    if (met) places.push(at);
  });
  return places;
}

const follows = (first: TokenRow, token: TokenRow, distance: number): boolean =>
  token.is_word &&
  token.position === first.position + distance &&
  token.post_id === first.post_id &&
  token.sentence_id === first.sentence_id &&
  token.voice === first.voice;
