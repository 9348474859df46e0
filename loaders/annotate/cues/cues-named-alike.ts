import type { Entity, Frame } from "../../../src/domain/contest.ts";
import { parseCue, spellsOut } from "./cue-pattern.ts";

export interface CueNamedAlike {
  readonly frame_id: string;
  readonly cue: string;
  /** The word of the cue that is a name too, as the name is written. */
  readonly name: string;
  readonly entity_id: string;
}

/**
 * Words of cues in lower case that are the whole of a listed name but for its capital, the first of each cue: they do
 * not find the name. A name that is listed as ambiguous is known to be a word too.
 */
export function cuesNamedAlike(
  frames: readonly Frame[],
  entities: readonly Entity[],
): readonly CueNamedAlike[] {
  const owners = new Map<string, Pick<CueNamedAlike, "name" | "entity_id">>();
  for (const { id, name, aliases, ambiguous } of entities) {
    const unsure = new Set(ambiguous.map(({ alias }) => alias));
    for (const listed of [name, ...aliases]) {
      const bare = listed.replace(/^the /i, "");
      const isWord = /\s/.test(bare) || bare === bare.toLowerCase() || unsure.has(listed);
      if (!isWord && !owners.has(bare.toLowerCase()))
        owners.set(bare.toLowerCase(), { name: bare, entity_id: id });
    }
  }
  const long = entities
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => name.toLowerCase().split(/\s+/));
  return frames.flatMap(({ id, cues }) =>
    cues.flatMap((cue, order) => {
      const pattern = parseCue(cue, id, order);
      if (pattern === null || pattern.excludes || long.some((name) => spellsOut(pattern, name))) return [];
      const [word] = pattern.words.flatMap(({ exact, capitals }) =>
        [...exact].filter((spelling) => owners.has(spelling) && !capitals.exact.has(spelling)),
      );
      const owner = owners.get(word ?? "");
      return owner === undefined ? [] : [{ frame_id: id, cue, name: owner.name, entity_id: owner.entity_id }];
    }),
  );
}
