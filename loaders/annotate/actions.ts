import type { Row } from "../../src/domain/tables.ts";
import { isHeld } from "../../src/domain/voice.ts";
import type { Deed } from "./deeds/deed.ts";
import { nounDeeds } from "./deeds/noun-deeds.ts";
import { verbDeeds } from "./deeds/verb-deeds.ts";
import type { ReadSentence } from "./read-sentences.ts";

/**
 * Who does what to whom: "Reid betrayed Hale", "Hale was betrayed by Reid", "Reid's betrayal of Hale". Only what is told as done: negated,
 * conditional and asked-after acts and the thoughts of others make no row. Acts of kind `other` (to praise, to attack
 * in words) need both sides named; of harm and help one may be missing.
 */
export function actionRows(read: readonly ReadSentence[]): Row<"actions">[] {
  return read.flatMap(({ sentence, units, clauses }) =>
    [...verbDeeds(units, clauses), ...nounDeeds(units, clauses)].flatMap((deed) => {
      const unit = units[deed.at];
      if (unit === undefined || !isHeld(unit.voice)) return [];
      return sides(deed).map(([actor_id, patient_id]) => ({
        post_id: sentence.post_id,
        sentence_id: sentence.sentence_id,
        actor_id,
        patient_id,
        verb: deed.word,
        kind: deed.kind,
        rule: deed.rule,
        voice: unit.voice,
        char_start: unit.start,
        char_end: unit.end,
      }));
    }),
  );
}

type Sides = readonly [actor: string | null, patient: string | null];

/** Each doer with each sufferer; nobody does a thing to themselves. */
function sides({ kind, actors, patients }: Deed): Sides[] {
  const [does, suffers] = [new Set(actors), new Set(patients)];
  const one = does.size === 1 && suffers.size === 1 && actors[0] === patients[0];
  if (kind === "other" && (does.size === 0 || suffers.size === 0)) return [];
  if (one) return kind === "other" ? [] : [[actors[0] ?? null, null]];
  if (does.size === 0) return [...suffers].map((patient) => [null, patient]);
  if (suffers.size === 0) return [...does].map((actor) => [actor, null]);
  return [...does].flatMap((actor) =>
    [...suffers].filter((patient) => patient !== actor).map((patient): Sides => [actor, patient]),
  );
}
