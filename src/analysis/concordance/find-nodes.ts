import type { Row } from "../../domain/tables.js";
import { inVoice, type VoiceChoice } from "../../domain/voice.js";
import { wordMatchers } from "./match-word.js";
import type { Query } from "./query.js";

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
  /** Words in it, each the token after the one before. */
  readonly words: number;
}

/** Whether a token is among what is searched. */
export const isHeard = ({ voice }: Pick<TokenRow, "voice">, heard: Heard): boolean =>
  inVoice(voice, heard.voice) && (heard.headings || voice !== "heading");

/**
 * Every place where the query is met, overlapping ones included, in the order of the tokens. As in term counts, a
 * phrase never crosses a sentence, a mark or a change of voice.
 */
export function findNodes(query: Query, tokens: readonly TokenRow[], heard: Heard): QueryNode[] {
  const matchers = wordMatchers(query);
  const nodes: QueryNode[] = [];
  tokens.forEach((first, at) => {
    if (!first.is_word || !isHeard(first, heard)) return;
    const met = matchers.every((matches, i) => {
      const token = tokens[at + i];
      return token !== undefined && follows(first, token, i) && matches(token);
    });
    if (!met) return;
    const { post_id, sentence_id, position } = first;
    nodes.push({ post_id, sentence_id, position, words: matchers.length });
  });
  return nodes;
}

const follows = (first: TokenRow, token: TokenRow, distance: number): boolean =>
  token.is_word &&
  token.position === first.position + distance &&
  token.post_id === first.post_id &&
  token.sentence_id === first.sentence_id &&
  token.voice === first.voice;
