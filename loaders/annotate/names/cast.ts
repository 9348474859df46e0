import type { Row } from "../../../src/domain/tables.ts";
import type { Antecedent } from "../../attribute/speakers/antecedents.ts";
import type { Gender } from "../../attribute/speakers/candidates.ts";
import type { Topic } from "../../attribute/speakers/topics.ts";
import type { SaidBy } from "./said-at.ts";
import type { Pointer, Spoken } from "./salience.ts";

/** A pronoun that may mean a person of the contest. */
export interface Pronoun extends Omit<Pointer, "gender"> {
  readonly token: Row<"tokens">;
  readonly paragraph: number;
  /** Null for a word that points at somebody of either gender. */
  readonly gender: Gender | null;
  /** Whom it may mean, of either gender, named before it in its paragraph. */
  readonly before: readonly Antecedent[];
  /** Who it is not: Hale in "unlike Hale, she", "Hale stopped him". */
  readonly other: string | null;
}

/** A name of a listed person. */
export type Named = Spoken & { readonly end: number };

/** Of whom a post speaks, by paragraph. */
export interface Cast {
  readonly antecedents: (paragraph: number) => readonly Antecedent[];
  readonly topics: (paragraph: number) => readonly Topic[];
  /** Each place where a listed person is named. */
  readonly spoken: ReadonlyMap<number, readonly Named[]>;
  /** Paragraphs that are quoted, before which nobody is looked for. */
  readonly quoted: ReadonlySet<number>;
  /** Whose words stand at a place. */
  readonly saidAt: (start: number) => SaidBy | null;
  /** Entities that are persons. */
  readonly people: ReadonlySet<string>;
}
