import type { ActionRow, ClaimRow, EpithetRow, MentionRow, PeopleRows } from "../../src/domain/page-rows.ts";
import type { Corpus } from "../../src/domain/tables.ts";
import { findPronouns } from "../measure/find-pronouns.ts";

/** Who is named and judged, from `shared`, the corpus as it may be published; pronouns are counted in the whole one. */
export function peopleRows(corpus: Corpus, shared: Corpus): PeopleRows {
  const voices = new Map(corpus.sentences.map(({ sentence_id, voice }) => [sentence_id, voice]));
  return {
    mentions: shared.mentions.map(
      ({ post_id, sentence_id, entity_id, surface, voice, evaluative, rule }): MentionRow => ({
        ...{ post_id, sentence_id, entity_id, surface, voice, evaluative, rule },
      }),
    ),
    evaluations: shared.evaluations,
    epithets: shared.epithets.map(
      (row): EpithetRow => ({ ...row, voice: voices.get(row.sentence_id) ?? "own" }),
    ),
    actions: actionsOf(shared),
    pronouns: findPronouns(corpus.tokens),
  };
}

/** Rows of the table of actions, in a corpus that has one. */
const actionsOf = (corpus: Corpus & { readonly actions?: readonly ActionRow[] }): ActionRow[] =>
  (corpus.actions ?? []).map(({ post_id, sentence_id, actor_id, patient_id, kind, voice }) => ({
    ...{ post_id, sentence_id, actor_id, patient_id, kind, voice },
  }));

/** Claims with the sentence around each. */
export function claimRows({ claims, sentences }: Pick<Corpus, "claims" | "sentences">): ClaimRow[] {
  const known = new Map(sentences.map((sentence) => [sentence.sentence_id, sentence]));
  return claims.map((claim) => {
    const around = known.get(claim.sentence_id);
    return { ...claim, sentence: around?.text ?? claim.text, at: around?.char_start ?? claim.char_start };
  });
}
