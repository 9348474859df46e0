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

/**
 * The side of a quotation's speaker. Imagined speech is never credited to whoever is said to speak it. Scare quotes and
 * titles are nobody's speech: null.
 */
export function speakerSide(
  quote: Quote,
  entities: readonly Pick<Row<"entities">, "entity_id" | "side">[],
  camps: readonly Pick<Camp, "id">[],
): string | null {
  const { kind, status, speaker_id } = quote;
  if (kind === "imagined") return "imagined";
  if (kind === "scare" || kind === "title") return null;
  if (status === "unresolved") return "unresolved";
  if (status !== "attributed") return "unnamed";
  if (isOfWriter(quote)) return "self";
  const speaker = entities.find(({ entity_id }) => entity_id === speaker_id);
  if (speaker === undefined) return "unlisted";
  return camps.some(({ id }) => id === speaker.side) ? `camp:${speaker.side}` : "no-camp";
}
