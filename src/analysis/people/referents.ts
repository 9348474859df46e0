import { type Selection, theseSentences } from "../../domain/selection.js";
import { groupBy } from "../group-by.js";
import { markedWords } from "../marked-words.js";
import { distinctIds } from "../sides.js";
import { countedRows, type PeopleInput, peopleSides } from "./people-input.js";

/** How often one side means somebody by a pronoun. */
export interface MeantBySide {
  readonly side: string;
  /** Sentences with one, which the selection opens. */
  readonly count: number;
  readonly selection: Selection;
}

/** Whom "we" or "they" means, as coded, side by side. */
export interface Meant {
  readonly person: "we" | "they";
  /** Null for pronouns whose referent is not coded. */
  readonly referent: string | null;
  /** One for each side that has a pronoun, in the order of sides. */
  readonly sides: readonly MeantBySide[];
}

/**
 * Whom "we" and "they" mean, side by side: "we" first, then the referent of most sentences, what is not coded last. Empty where
 * nothing is coded.
 */
export function meantByPronouns(input: PeopleInput): Meant[] {
  const rows = countedRows(input, input.rows.pronouns);
  if (rows.every(({ referent }) => referent === null)) return [];
  const sides = peopleSides(input)
    .map(({ label, posts }) => ({ label, posts: new Set(posts.map(({ post_id }) => post_id)) }))
    .filter(({ posts }) => rows.some(({ post_id }) => posts.has(post_id)));
  const onSides = rows.filter(({ post_id }) => sides.some(({ posts }) => posts.has(post_id)));
  return (["we", "they"] as const).flatMap((person) =>
    [
      ...groupBy(
        onSides.filter((row) => row.person === person),
        ({ referent }) => referent ?? "",
      ),
    ]
      .map(
        ([referent, group]): Meant => ({
          person,
          referent: referent || null,
          sides: sides.map(({ label, posts }) => {
            const here = group.filter(({ post_id }) => posts.has(post_id));
            const sentences = distinctIds(here.map(({ sentence_id }) => sentence_id));
            return {
              side: label,
              count: sentences.length,
              selection: theseSentences(sentences, markedWords(here)),
            };
          }),
        }),
      )
      .sort(
        (a, b) =>
          Number(a.referent === null) - Number(b.referent === null) ||
          sentencesOf(b) - sentencesOf(a) ||
          ((a.referent ?? "") < (b.referent ?? "") ? -1 : 1),
      ),
  );
}

const sentencesOf = ({ sides }: Meant): number => sides.reduce((sum, { count }) => sum + count, 0);
