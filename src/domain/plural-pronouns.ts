export type PluralPerson = "we" | "they";

/** The forms of the first and third person plural of English. */
export const pluralPronouns: Readonly<Record<PluralPerson, readonly string[]>> = {
  we: ["we", "us", "our", "ours", "ourselves"],
  they: ["they", "them", "their", "theirs", "themselves"],
};
