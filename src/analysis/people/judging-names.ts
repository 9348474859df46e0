import { type Selection, theseSentences } from "../../domain/selection.js";
import { isHeld } from "../../domain/voice.js";
import { groupBy } from "../group-by.js";
import { markedWords } from "../marked-words.js";
import { distinctIds } from "../sides.js";
import { countedRows, type PeopleInput, peopleSides } from "./people-input.js";

/** A name that judges whoever it names, in the posts of one side. */
export interface JudgingName {
  readonly text: string;
  readonly target: string;
  readonly side: string;
  readonly count: number;
  readonly selection: Selection;
}

/**
 * Epithets, and names that the entities file marks as judging, by side: in the order of the sides, the commonest first. The same words in
 * one sentence count once. Names that the writer does not hold, such as an insult in scare quotes, are others' and left out.
 */
export function judgingNames(input: PeopleInput): JudgingName[] {
  const names = new Map(input.entities.map(({ entity_id, name }) => [entity_id, name]));
  const told = [
    ...countedRows(input, input.rows.epithets).map((d) => ({
      ...d,
      entity_id: d.target_id,
      surface: d.text,
    })),
    ...countedRows(input, input.rows.mentions).filter(({ evaluative }) => evaluative),
  ].filter(({ voice }) => isHeld(voice));
  return peopleSides(input).flatMap((side) => {
    const posts = new Set(side.posts.map(({ post_id }) => post_id));
    const here = told.filter(({ post_id }) => posts.has(post_id));
    return [...groupBy(here, (d) => `${d.entity_id} ${normal(d.surface)}`).values()]
      .map((rows): JudgingName => {
        const sentences = distinctIds(rows.map(({ sentence_id }) => sentence_id));
        const [first] = rows;
        return {
          text: first?.surface ?? "",
          target: names.get(first?.entity_id ?? "") ?? "",
          side: side.label,
          count: sentences.length,
          selection: theseSentences(sentences, markedWords(rows)),
        };
      })
      .sort((a, b) => b.count - a.count || (a.target + a.text < b.target + b.text ? -1 : 1));
  });
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
