import type { ActionRow, ClaimRow, MentionRow, PeopleRows } from "../../src/domain/page-rows.ts";
import type { Corpus } from "../../src/domain/tables.ts";
import { findPronouns } from "../measure/find-pronouns.ts";

/** Who is named and judged, from `shared`, the corpus as it may be published; pronouns are counted in the whole one. */
export function peopleRows(corpus: Corpus, shared: Corpus): PeopleRows {
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
    pronouns: findPronouns(corpus.tokens),
  };
}

/** Claims with the sentence around each. */
export function claimRows({ claims, sentences }: Pick<Corpus, "claims" | "sentences">): ClaimRow[] {
  const known = new Map(sentences.map((sentence) => [sentence.sentence_id, sentence]));
  return claims.map((claim) => {
    const around = known.get(claim.sentence_id);
    return { ...claim, sentence: around?.text ?? claim.text, at: around?.char_start ?? claim.char_start };
  });
}
