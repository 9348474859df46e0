import { type Selection, theseSentences } from "../../domain/selection.js";
import { groupBy } from "../group-by.js";
import { distinctIds } from "../sides.js";
import { counted, type PeopleInput, peopleSides } from "./people-input.js";

/** Whom one side means by "we" or by "they", as coded. */
export interface MeantGroup {
  readonly side: string;
  readonly person: "we" | "they";
  /** Null for pronouns whose referent is not coded. */
  readonly referent: string | null;
  /** Sentences with one, which the selection opens. */
  readonly count: number;
  readonly selection: Selection;
}

/**
 * Whom each side means by "we" and "they": sides in order, "we" first, then the commonest referent, what is not coded
 * last. Empty where nothing is coded.
 */
export function meantGroups(input: PeopleInput): MeantGroup[] {
  const rows = counted(input, input.rows.pronouns);
  if (rows.every(({ referent }) => referent === null)) return [];
  return peopleSides(input).flatMap((side) => {
    const posts = new Set(side.posts.map(({ post_id }) => post_id));
    const here = rows.filter(({ post_id }) => posts.has(post_id));
    return (["we", "they"] as const).flatMap((person) => {
      const own = here.filter((row) => row.person === person);
      return [...groupBy(own, ({ referent }) => referent ?? "")]
        .sort(
          ([a, x], [b, y]) => Number(a === "") - Number(b === "") || y.length - x.length || (a < b ? -1 : 1),
        )
        .map(([referent, group]): MeantGroup => {
          const sentences = distinctIds(group.map(({ sentence_id }) => sentence_id));
          return {
            side: side.label,
            person,
            referent: referent || null,
            count: sentences.length,
            selection: theseSentences(sentences),
          };
        });
    });
  });
}
