import { type Selection, theseSentences } from "../../domain/selection.js";
import { distinctIds } from "../sides.js";
import { namedPeople, type PeopleInput } from "./people-input.js";

/** Two people who are named in one sentence. */
export interface CoMention {
  readonly pair: readonly [string, string];
  readonly count: number;
  /** Sentences that would name both, were people named without regard to each other. */
  readonly expected: number;
  readonly selection: Selection;
}

/**
 * Pairs of people by sentences that name both, those furthest above what chance would bring first. `sentences` is how many sentences there
 * are; `most` people who are named are paired.
 */
export function coMentions(input: PeopleInput, sentences: number, most = 12): CoMention[] {
  const people = namedPeople(input)
    .map(({ label, rows }) => ({ label, ids: new Set(rows.map(({ sentence_id }) => sentence_id)) }))
    .slice(0, most);
  return people
    .flatMap((one, i) =>
      people.slice(i + 1).map((two): CoMention => {
        const both = distinctIds([...one.ids].filter((id) => two.ids.has(id)));
        return {
          pair: [one.label, two.label],
          count: both.length,
          selection: theseSentences(both),
          expected: sentences === 0 ? 0 : (one.ids.size * two.ids.size) / sentences,
        };
      }),
    )
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => b.count - b.expected - (a.count - a.expected) || (a.pair.join() < b.pair.join() ? -1 : 1),
    );
}
