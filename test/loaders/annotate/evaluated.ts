import { actionRows } from "../../../loaders/annotate/actions.ts";
import { epithetRows } from "../../../loaders/annotate/epithets.ts";
import { evaluationRows } from "../../../loaders/annotate/evaluations.ts";
import { findAnaphors } from "../../../loaders/annotate/names/anaphors.ts";
import { findMentions } from "../../../loaders/annotate/names/mentions.ts";
import { readSentences } from "../../../loaders/annotate/read-sentences.ts";
import { attribute } from "../../../loaders/attribute.ts";
import { segment } from "../../../loaders/segment.ts";
import type { NameSpan } from "../../../src/domain/name-span.ts";
import { signOf } from "../../../src/domain/sign-of-score.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { voiceClass } from "../../../src/domain/voice.ts";
import { namesIn } from "../attribute/attributed.ts";

/** What a text says of people: surfaces mapped to ids; a surface with an exclamation mark before its id judges by itself. */
export function evaluated(text: string, people: Readonly<Record<string, string>>) {
  const names = namesIn(text, people).map(
    (name): NameSpan =>
      name.entity_id.startsWith("!")
        ? { ...name, entity_id: name.entity_id.slice(1), evaluative: true, rule: "evaluative" }
        : name,
  );
  const post = { post_id: "p", text, ...segment("p", text) };
  const voiced = { ...post, ...attribute(post, names, []) };
  const ids = new Set(names.map(({ entity_id }) => entity_id));
  const mentions = findMentions(voiced, names, []).rows;
  const { anaphors } = findAnaphors(voiced, mentions, ids, new Map());
  const read = readSentences(voiced, mentions, ids, anaphors);
  return {
    evaluations: evaluationRows(read, () => true, voiced.satire),
    epithets: epithetRows(read, () => true),
    actions: actionRows(read),
  };
}

/** Sign of the own-voice scores of each person, null where no term judges: below .05 either way counts as 0. */
export function signs(
  evaluations: readonly Row<"evaluations">[],
  ids: readonly string[],
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    ids.map((id) => {
      const own = evaluations.filter((row) => row.target_id === id && voiceClass(row.voice) === "own");
      const sum = own.reduce((total, { score }) => total + score, 0);
      return [id, own.length === 0 ? null : signOf(sum)];
    }),
  );
}
