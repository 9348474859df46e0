import type { MentionRow } from "../../domain/page-rows.js";
import { groupBy } from "../group-by.js";
import { type PlaceShares, placeShares } from "../place-shares.js";
import { type Named, type PeopleInput, peopleSides } from "./people-input.js";

const courtesies = /^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?[\s\u00a0]*(?=\p{Lu})/u;

/**
 * A name as it is counted: spaces of any kind alike, "Mr.Smith" as "Mr Smith", a leading "The" small. A mention without a name
 * is "described"; text that may not be published has no form of its own.
 */
export function namingForm({ surface, rule }: Pick<MentionRow, "surface" | "rule">): string {
  if (surface === "") return "not published";
  if (rule === "implicit") return "described, not named";
  const name = surface.trim().replace(/[\s\u00a0\u202f\u200a]+/g, " ");
  return name.replace(courtesies, "$1 ").replace(/^The /, "the ");
}

/** How each side names one person: every form out of all mentions of that person, the commonest form first. */
export function namingShares(
  input: PeopleInput,
  person: Named,
): PlaceShares & { readonly forms: readonly string[] } {
  const forms = [...groupBy(person.rows, namingForm)]
    .map(([form, rows]) => ({ id: form, label: label(form), rows }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1));
  const mentions = groupBy(person.rows, ({ post_id }) => post_id);
  const shares = placeShares(peopleSides(input), forms, ({ post_id }) => mentions.get(post_id)?.length ?? 0);
  return { ...shares, forms: forms.map(({ id }) => id) };
}

const label = (form: string): string =>
  form === "described, not named" || form === "not published" ? form : `“${form}”`;
