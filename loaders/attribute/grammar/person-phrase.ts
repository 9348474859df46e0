import type { Passage, Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { bodyWords, personNouns } from "../vocabulary/words.ts";

/** Whether a speaker is told by a role, with or without a capital: "the chair", "The Chair". */
export const isRole = ({ units }: Passage, { kind, entity, to }: Speaker): boolean =>
  kind === "phrase" || (kind === "name" && entity === null && personNouns.has(units[to - 1]?.norm ?? ""));

/** Whether a name can be a person's: no gazetteer says otherwise, and no word of it names a body. */
export const mayBePerson = (unit: Unit): boolean =>
  unit.entity !== null
    ? unit.entity.kind === "person"
    : !unit.form
        .toLowerCase()
        .split(/[\s.]+/)
        .some((w) => bodyWords.has(w.replace(/['’]s$/, "")));
