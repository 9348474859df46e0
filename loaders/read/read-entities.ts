import { z } from "zod";
import type { Contest, Entity } from "../../src/domain/contest.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "./diagnostic.ts";
import { type ListItem, readList } from "./read-list.ts";
import { id, oneOf, optionalText, text, texts } from "./schema.ts";

const file = "entities.yaml";
const need = oneOf(["full-name", "capital-inside", "verb-after"]);
const ambiguous = z.object({
  alias: text,
  needs: z
    .array(
      z.union([need, z.array(need)], {
        error: "expected full-name, capital-inside, verb-after or a list of them",
      }),
    )
    .default([]),
  notBefore: texts,
  notAfter: texts,
  onlyBefore: texts,
});
const entity = z.object({
  id,
  name: text,
  kind: oneOf(["person", "organisation", "group", "place", "other"]),
  side: optionalText,
  description: optionalText,
  aliases: texts,
  misspellings: texts,
  evaluative: texts,
  ambiguous: z
    .array(ambiguous)
    .nullish()
    .transform((value) => value ?? []),
});

/**
 * Reads `entities.yaml`; null gives none. A side that is no camp is reported and read as none known; where the contest has no camp, which is
 * reported of `contest.yaml`, it is only read so.
 */
export function readEntities(
  source: string | null,
  contest: Contest,
): { entities: readonly Entity[]; diagnostics: readonly Diagnostic[] } {
  if (source === null) return { entities: [], diagnostics: [] };
  const { items, diagnostics } = readList<Entity>(
    file,
    source,
    "entities",
    entity,
    Object.keys(entity.shape),
  );
  const sides = [...contest.camps.map((camp) => camp.id), "none"];
  const strange = items.filter(({ item }) => item.side !== null && !sides.includes(item.side));
  const faults = (contest.camps.length === 0 ? [] : strange).map(({ item, line }) =>
    diagnostic(
      "error",
      "unknown-camp",
      { file, line },
      `unknown side of ${item.id}: ${quoted(item.side)}`,
      expectedOneOf(item.side ?? "", sides),
    ),
  );
  const wrong = new Set(strange.map(({ item }) => item.id));
  const entities = items.map(({ item }) => (wrong.has(item.id) ? { ...item, side: null } : item));
  return { entities, diagnostics: [...diagnostics, ...faults, ...sharedNames(items)] };
}

/** A plain name that two entities share decides nothing, so the first keeps it and the second is reported. */
function sharedNames(items: readonly ListItem<Entity>[]): Diagnostic[] {
  const owner = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const { item, line } of items)
    for (const name of new Set([item.name, ...item.aliases, ...item.misspellings, ...item.evaluative])) {
      const first = owner.get(name);
      if (first === undefined) owner.set(name, item.id);
      else
        found.push(
          diagnostic(
            "warning",
            "shared-name",
            { file, line },
            `${item.id} shares the name ${quoted(name)} with ${first}`,
            `${first} keeps it; take it out of one, or list it under ambiguous`,
          ),
        );
    }
  return found;
}
