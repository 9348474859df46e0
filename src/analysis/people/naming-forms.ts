import type { MentionRow } from "../../domain/page-rows.js";
import { isHeld } from "../../domain/voice.js";
import { groupBy } from "../group-by.js";
import { type PlaceShares, placeShares } from "../place-shares.js";
import { type Named, type PeopleInput, peopleSides } from "./people-input.js";

/** Forms of a mention that are no name, as they are printed. */
export const nameless = {
  described: "described, not named",
  withheld: "not published",
  others: "in others’ words",
} as const;

const unnamed: ReadonlySet<string> = new Set(Object.values(nameless));

const courtesies = /^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?[\s\u00a0]*(?=\p{Lu})/u;

/**
 * A name as it is counted: spaces of any kind alike, "Mr.Smith" as "Mr Smith", a leading "The" small. A mention without a name
 * is "described"; text that may not be published has no form of its own; a name that judges in scare quotes is what others say.
 */
export function namingForm({
  surface,
  rule,
  evaluative,
  voice,
}: Pick<MentionRow, "surface" | "rule" | "evaluative" | "voice">): string {
  if (surface === "") return nameless.withheld;
  if (rule === "implicit") return nameless.described;
  if (evaluative && !isHeld(voice)) return nameless.others;
  const name = surface.trim().replace(/[\s\u00a0\u202f\u200a]+/g, " ");
  return name.replace(courtesies, "$1 ").replace(/^The /, "the ");
}

/** How each side names one person: every form out of all mentions of that person, the commonest form first. */
export function namingShares(
  input: PeopleInput,
  person: Named,
): PlaceShares & { readonly forms: readonly string[] } {
  const forms = [...groupBy(person.rows, namingForm)]
    .map(([form, rows]) => ({ id: form, label: formLabel(form), rows }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1));
  const mentions = groupBy(person.rows, ({ post_id }) => post_id);
  const shares = placeShares(peopleSides(input), forms, ({ post_id }) => mentions.get(post_id)?.length ?? 0);
  return { ...shares, forms: forms.map(({ id }) => id) };
}

/** A form as it is printed: a name in quotation marks, what is no name without. */
export const formLabel = (form: string): string => (unnamed.has(form) ? form : `“${form}”`);
