import type { ActionRow, ClaimRow, MentionRow, PeopleRows, PronounRow } from "../../src/domain/page-rows.ts";
import type { Corpus } from "../../src/domain/tables.ts";

/** Who is named and judged, from `shared`, the corpus as it may be published. */
export function peopleRows(shared: Corpus): PeopleRows {
  return {
    mentions: shared.mentions.map(
      ({ post_id, sentence_id, entity_id, surface, voice, evaluative, rule }): MentionRow => ({
        ...{ post_id, sentence_id, entity_id, surface, voice, evaluative, rule },
      }),
    ),
    evaluations: shared.evaluations,
    epithets: shared.epithets,
    actions: shared.actions.map(
      ({ post_id, sentence_id, actor_id, patient_id, kind, voice }): ActionRow => ({
        ...{ post_id, sentence_id, actor_id, patient_id, kind, voice },
      }),
    ),
    pronouns: shared.pronouns.map(
      ({ post_id, sentence_id, person, referent, voice }): PronounRow => ({
        ...{ post_id, sentence_id, person, referent, voice },
      }),
    ),
  };
}

/** Claims with the sentence around each. */
export function claimRows({ claims, sentences }: Pick<Corpus, "claims" | "sentences">): ClaimRow[] {
  const wanted = new Set(claims.map(({ sentence_id }) => sentence_id));
  const known = new Map(
    sentences
      .filter(({ sentence_id }) => wanted.has(sentence_id))
      .map((sentence) => [sentence.sentence_id, sentence]),
  );
  return claims.map((claim) => {
    const around = known.get(claim.sentence_id);
    return { ...claim, sentence: around?.text ?? claim.text, at: around?.char_start ?? claim.char_start };
  });
}
