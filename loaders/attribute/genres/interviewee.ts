import { isHeadingKind } from "../../../src/domain/heading-kinds.ts";
import { mayBePerson } from "../grammar/person-phrase.ts";
import { passagesOf } from "../marks/passages.ts";
import { isWord, type Passage, type Unit } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { firstPersons, set } from "../vocabulary/words.ts";
import { loneName, type TurnPage } from "./turn-page.ts";

/** Words that tell of a conversation. */
const meeting = set(
  `met meets meet spoke speaks speak talked talks talk talking sat interview interviewed interviews caught asked answers answered
  answering conversation chat chatted q&a questions`,
);

const isFull = ({ form }: Unit): boolean => /\s/.test(form);

const isKnown = ({ entity }: Unit): boolean => entity?.kind === "person";

/** The people among names: those whom the gazetteer knows, else full names that may be a person's. */
function peopleOf(names: readonly Unit[]): readonly Unit[] {
  const known = names.filter(isKnown);
  return known.length > 0 ? known : names.filter((name) => isFull(name) && mayBePerson(name));
}

const keyOf = ({ entity, norm }: Unit): string => entity?.entity_id ?? norm;

const withs = set("with");

/** The names in a title or a sentence that tells of a conversation: of one with the writer, or over an interview ("An hour with Grady"). */
function namesMet({ units }: Passage, isTitle: boolean): Unit[] {
  const names = units.filter(({ kind }) => kind === "name");
  const tells = units.some((unit) => isWord(unit, meeting));
  if (tells && (isTitle || units.some((unit) => isWord(unit, firstPersons)))) return names;
  return isTitle && units.some((unit, i) => isWord(unit, withs) && units[i + 1]?.kind === "name")
    ? names
    : [];
}

/**
 * Whom the paragraphs before an interview tell to be interviewed: the one person named in a title about a conversation ("Ten minutes with Grady") or in sentences about one
 * with the writer ("I met Grady on the train"). Null where no such words name anybody, or where they name several.
 */
export function interviewee(text: string, opening: readonly TurnPage[]): Speaker | null {
  const met = peopleOf(
    opening.flatMap(({ paragraph, units }) =>
      passagesOf(text, units).flatMap((passage) => namesMet(passage, isHeadingKind(paragraph.kind))),
    ),
  );
  const [first] = met;
  if (first === undefined || met.some((unit) => keyOf(unit) !== keyOf(first))) return null;
  return loneName(first.form.replace(/['’]s$/, ""), first.entity, first.start);
}
