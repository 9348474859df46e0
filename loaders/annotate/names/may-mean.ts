import type { Antecedent } from "../../attribute/speakers/antecedents.ts";
import type { Gender } from "../../attribute/speakers/candidates.ts";
import type { Pronoun } from "./cast.ts";

/** The gender of somebody of whom both pronouns are heard. */
export const open = "open";

/** The genders of persons, as far as a post tells them. */
export type Told = ReadonlyMap<string, Gender | typeof open>;

/** Whether a pronoun of a gender may mean somebody; one of either gender (null) may mean anybody. */
export const suits =
  (gender: Gender | null, told: Told) =>
  (found: Pick<Antecedent, "entityId" | "gender">): boolean => {
    const known = told.get(found.entityId ?? "") ?? found.gender ?? open;
    return gender === null || known === open || known === gender;
  };

/** Whether a pronoun may mean somebody, by gender and by whom its clause rules out. */
export function mayMean(
  { gender, other }: Pick<Pronoun, "gender" | "other">,
  told: Told,
): (found: Pick<Antecedent, "entityId" | "gender">) => boolean {
  const isSuited = suits(gender, told);
  return (found) => isSuited(found) && (other === null || found.entityId !== other);
}
