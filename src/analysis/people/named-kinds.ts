import type { PeopleInput } from "./people-input.js";

/** What can be counted by name: entities of one kind, and what a sentence calls them. */
export interface NamedKind {
  /** As in the entities table. */
  readonly kind: string;
  /** "People", to choose by. */
  readonly label: string;
  readonly one: string;
  readonly many: string;
  /** What stands for none of them, and for any. */
  readonly none: string;
  readonly any: string;
}

const kindOf = (kind: string, many: string): NamedKind => ({
  kind,
  label: many,
  one: kind,
  many,
  none: `no ${kind}`,
  any: `any ${kind}`,
});

/** People, who are counted unless another kind is asked for. */
export const people: NamedKind = {
  kind: "person",
  label: "people",
  one: "person",
  many: "people",
  none: "nobody",
  any: "anybody",
};

const kinds: readonly NamedKind[] = [
  people,
  kindOf("organisation", "organisations"),
  kindOf("group", "groups"),
  kindOf("place", "places"),
];

/** The kinds of which some entity is named in a post, whoever says it; people always. */
export function namedKinds({ entities, rows }: Pick<PeopleInput, "entities" | "rows">): NamedKind[] {
  const named = new Set(rows.mentions.map(({ entity_id }) => entity_id));
  const found = new Set(entities.flatMap(({ entity_id, kind }) => (named.has(entity_id) ? [kind] : [])));
  return kinds.filter(({ kind }) => kind === people.kind || found.has(kind));
}
