import type { Contest, Entity } from "../domain/contest.js";
import { mostTargets } from "./desk-keys.js";

type Target = Pick<Entity, "id" | "name">;

/** A page's row of an entity. */
interface EntityRow {
  readonly entity_id: string;
  readonly name: string;
  readonly kind: string;
}

/** Whom a coder is asked about: the contest's targets, else its people, as many as there are keys for. */
export function deskTargets({ targets }: Pick<Contest, "targets">, entities: readonly EntityRow[]): Target[] {
  const ids =
    targets.length > 0
      ? targets
      : entities.filter(({ kind }) => kind === "person").map(({ entity_id }) => entity_id);
  return ids
    .slice(0, mostTargets)
    .map((id) => ({ id, name: entities.find(({ entity_id }) => entity_id === id)?.name ?? id }));
}
