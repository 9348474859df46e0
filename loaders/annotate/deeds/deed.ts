/** Something that somebody does to somebody, as a sentence tells it. */
export interface Deed {
  /** Unit of the word that tells it. */
  readonly at: number;
  /** That word's base form. */
  readonly word: string;
  readonly kind: DeedKind;
  /** Entities that do it and to whom it is done; none where no entity is named. */
  readonly actors: readonly string[];
  readonly patients: readonly string[];
  readonly rule: "active" | "passive" | "noun";
}

/** Harm, help, or other where words alone are for or against someone. */
export type DeedKind = "harm" | "help" | "other";
