import type { Camp } from "../../domain/contest.js";
import type { QuoteRow } from "../../domain/page-rows.js";
import type { Row } from "../../domain/tables.js";

/** Whose voice a quotation is, as far as it is known: a camp, or one of the ids below. */
export interface SpeakerSide {
  readonly id: string;
  readonly label: string;
}

const others = {
  self: "The writer, before",
  "no-camp": "Outside the camps",
  unlisted: "Named, not listed",
  described: "Described, not named",
  unresolved: "Not resolved",
  unnamed: "No speaker named",
  imagined: "Imagined",
} as const;

/** Every side that a speaker can be on: the camps, then what is not of a camp, then what is not speech of anybody. */
export const speakerSides = (camps: readonly Camp[]): SpeakerSide[] => [
  ...camps.map(({ id, label }) => ({ id: `camp:${id}`, label })),
  ...Object.entries(others).map(([id, label]) => ({ id, label })),
];

type Quote = Pick<QuoteRow, "kind" | "status" | "speaker_id" | "speaker_surface">;

/** Whether a quotation is of what its writer said before: "I said". */
export const isOfWriter = ({
  speaker_id,
  speaker_surface,
}: Pick<Quote, "speaker_id" | "speaker_surface">): boolean =>
  speaker_id === null && /^(?:i|we)$/i.test(speaker_surface ?? "");

/** Words that open a description, or a group of people, whose capital may be a sentence's. */
const opener =
  /^(?:a|an|the|this|that|these|those|my|our|your|his|her|its|their|one|two|three|some|many|most|several|few|all|both|every|each|another|any|no|other|others|half|even)$/i;

/** Whether words for a speaker are a name: one of them has a capital that no sentence or title of a description need have given it. */
export function isNamed(surface: string): boolean {
  const [first = "", ...rest] = surface.split(/\s+/);
  return [...(opener.test(first) ? [] : [first]), ...rest].some((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** Whether a side is of speakers whom posts name. */
export const isOfNamed = (side: string): boolean =>
  side.startsWith("camp:") || side === "no-camp" || side === "unlisted";

/**
 * The side of a quotation's speaker. Imagined speech is never credited to whoever is said to speak it. Scare quotes and
 * titles are nobody's speech: null. A speaker whose words are not published counts as named.
 */
export function speakerSide(
  quote: Quote,
  entities: readonly Pick<Row<"entities">, "entity_id" | "side">[],
  camps: readonly Pick<Camp, "id">[],
): string | null {
  const { kind, status, speaker_id, speaker_surface } = quote;
  if (kind === "imagined") return "imagined";
  if (kind === "scare" || kind === "title") return null;
  if (status === "unresolved") return "unresolved";
  if (status !== "attributed") return "unnamed";
  if (isOfWriter(quote)) return "self";
  const speaker = entities.find(({ entity_id }) => entity_id === speaker_id);
  if (speaker === undefined)
    return speaker_surface === null || isNamed(speaker_surface) ? "unlisted" : "described";
  return camps.some(({ id }) => id === speaker.side) ? `camp:${speaker.side}` : "no-camp";
}
