import type { Contest } from "../../domain/contest.js";
import type { MentionRow, PeopleRows } from "../../domain/page-rows.js";
import type { Settings } from "../../domain/selection.js";
import type { Row } from "../../domain/tables.js";
import { inVoice } from "../../domain/voice.js";
import { type Side, type SidePost, sidesOf } from "../sides.js";
import { people } from "./named-kinds.js";

export type PeoplePost = SidePost & { readonly own_words: number; readonly quoted_words: number };

/** What everything about people is made from. */
export interface PeopleInput {
  readonly contest: Pick<Contest, "camps" | "candidates" | "targets">;
  readonly posts: readonly PeoplePost[];
  readonly entities: readonly Pick<Row<"entities">, "entity_id" | "name" | "kind" | "side">[];
  readonly rows: PeopleRows;
  /** Voice and placements count; the rest is for sentences with frames. */
  readonly settings: Settings;
  /** Whether words that only stand near a name count among what is said; default false. */
  readonly near?: boolean;
}

/** Rows in the voice chosen, in posts that are on some side. */
export function countedRows<R extends { readonly post_id: string; readonly voice: string }>(
  { contest, posts, settings }: PeopleInput,
  rows: readonly R[],
): R[] {
  const inScope = new Set(
    sidesOf(contest.camps, posts, settings.placements).flatMap((side) => side.posts.map((d) => d.post_id)),
  );
  return rows.filter(({ post_id, voice }) => inScope.has(post_id) && inVoice(voice, settings.voice));
}

/** Sides with their posts. */
export const peopleSides = ({ contest, posts, settings }: PeopleInput): Side<PeoplePost>[] =>
  sidesOf(contest.camps, posts, settings.placements);

/** Words of a post in the voice chosen. */
export const wordsOf =
  ({ settings: { voice } }: PeopleInput) =>
  ({ own_words, quoted_words }: PeoplePost): number =>
    (voice === "quoted" ? 0 : own_words) + (voice === "own" ? 0 : quoted_words);

/** A person, or an entity of another kind, with the places that name it. */
export interface Named {
  readonly id: string;
  readonly label: string;
  /** As a sentence has it: what is no person in quotation marks, for nothing tells whether it takes an article. */
  readonly said: string;
  readonly rows: readonly MentionRow[];
}

/** People who are named, or entities of another kind: candidates in the order of the contest, then the others from the most named to the least. */
export function namedPeople(input: PeopleInput, wanted: string = people.kind): Named[] {
  const mentions = countedRows(input, input.rows.mentions);
  const rank = (id: string): number => {
    const found = input.contest.candidates.indexOf(id);
    return found < 0 ? input.contest.candidates.length : found;
  };
  return input.entities
    .filter(({ kind }) => kind === wanted)
    .map(
      ({ entity_id, name }): Named => ({
        id: entity_id,
        label: name,
        said: wanted === people.kind ? name : `“${name}”`,
        rows: mentions.filter((mention) => mention.entity_id === entity_id),
      }),
    )
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => rank(a.id) - rank(b.id) || b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1));
}
