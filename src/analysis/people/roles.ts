import type { ActionRow } from "../../domain/page-rows.js";
import { type Selection, theseSentences } from "../../domain/selection.js";
import { groupBy } from "../group-by.js";
import { distinctIds } from "../sides.js";
import { countedRows, type PeopleInput, peopleSides } from "./people-input.js";

/** Parts in which a side casts somebody, in the order in which they are shown. */
export const roleIds = ["helps", "harms", "harmed"] as const;
export type RoleId = (typeof roleIds)[number];

/** Sentences of one side that cast one entity in one part. */
export interface Role {
  readonly entity: string;
  readonly side: string;
  readonly role: RoleId;
  readonly count: number;
  readonly selection: Selection;
}

/**
 * Who helps, who harms and to whom harm is done, as each side tells it: patterns of doer and done-to, not what happened. Sides in order,
 * then entities in most sentences first.
 */
export function rolesOf(input: PeopleInput): Role[] {
  const names = new Map(input.entities.map(({ entity_id, name }) => [entity_id, name]));
  const actions = countedRows(input, input.rows.actions);
  return peopleSides(input).flatMap((side) => {
    const posts = new Set(side.posts.map(({ post_id }) => post_id));
    const cast = actions.filter(({ post_id }) => posts.has(post_id)).flatMap(partsOf);
    const byEntity = [...groupBy(cast, ({ entity }) => entity)].sort(
      ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
    );
    return byEntity.flatMap(([entity, parts]) =>
      roleIds.map((role): Role => {
        const sentences = distinctIds(parts.filter((d) => d.role === role).map((d) => d.sentence_id));
        return {
          entity: names.get(entity) ?? entity,
          side: side.label,
          role,
          count: sentences.length,
          selection: theseSentences(sentences),
        };
      }),
    );
  });
}

function partsOf({ actor_id, patient_id, kind, sentence_id }: ActionRow) {
  const part = (entity: string | null, role: RoleId, holds: boolean) =>
    entity !== null && holds ? [{ entity, role, sentence_id }] : [];
  return [
    ...part(actor_id, "helps", kind === "help"),
    ...part(actor_id, "harms", kind === "harm"),
    ...part(patient_id, "harmed", kind === "harm"),
  ];
}
