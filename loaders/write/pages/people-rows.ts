import type { ActionRow, ClaimRow, MentionRow, PronounRow } from "../../../src/domain/page-rows.ts";
import type { Corpus } from "../../../src/domain/tables.ts";

/** Names in the posts, without what pages have no use for. */
export const mentionRows = ({ mentions }: Pick<Corpus, "mentions">): MentionRow[] =>
  mentions.map(({ post_id, sentence_id, entity_id, surface, voice, evaluative, rule }) => ({
    post_id,
    sentence_id,
    entity_id,
    surface,
    voice,
    evaluative,
    rule,
  }));

/** Deeds as pages attach them. */
export const actionRows = ({ actions }: Pick<Corpus, "actions">): ActionRow[] =>
  actions.map(({ post_id, sentence_id, actor_id, patient_id, kind, voice }) => ({
    post_id,
    sentence_id,
    actor_id,
    patient_id,
    kind,
    voice,
  }));

/** Pronouns as pages attach them. */
export const pronounRows = ({ pronouns }: Pick<Corpus, "pronouns">): PronounRow[] =>
  pronouns.map(({ post_id, sentence_id, person, referent, voice }) => ({
    post_id,
    sentence_id,
    person,
    referent,
    voice,
  }));

/** Claims with the sentence around each; its text where `texts` asks for it. */
export function claimRows(
  { claims, sentences }: Pick<Corpus, "claims" | "sentences">,
  texts: boolean,
): ClaimRow[] {
  const wanted = new Set(claims.map(({ sentence_id }) => sentence_id));
  const known = new Map(
    sentences
      .filter(({ sentence_id }) => wanted.has(sentence_id))
      .map((sentence) => [sentence.sentence_id, sentence]),
  );
  return claims.map(({ text, char_start, char_end, ...claim }) => {
    const around = known.get(claim.sentence_id);
    const start = Math.max(0, char_start - (around?.char_start ?? char_start));
    return {
      ...claim,
      sentence: texts ? (around?.text ?? text) : null,
      start,
      length: char_end - (around?.char_start ?? char_start) - start,
    };
  });
}
