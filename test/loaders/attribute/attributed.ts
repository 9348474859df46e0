import type { Told } from "../../../loaders/attribute/case-counts.ts";
import { attribute, type Voiced } from "../../../loaders/attribute.ts";
import { segment } from "../../../loaders/segment.ts";
import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { VoiceOverride } from "../../../src/domain/override.ts";

/** Spans of the people that `people` maps from a surface to an entity id, found by plain search, the longest of those that overlap. */
export function namesIn(text: string, people: Readonly<Record<string, string>>): NameSpan[] {
  const spans = Object.entries(people).flatMap(([surface, entity_id]) =>
    [...text.matchAll(new RegExp(surface, "g"))].map(
      ({ index }): NameSpan => ({
        char_start: index,
        char_end: index + surface.length,
        entity_id,
        surface,
        kind: "person",
        evaluative: false,
        rule: "alias",
        capitals: [],
      }),
    ),
  );
  let reached = 0;
  return spans
    .sort((a, b) => a.char_start - b.char_start || b.char_end - a.char_end)
    .filter(({ char_end }) => {
      const apart = char_end > reached;
      reached = Math.max(reached, char_end);
      return apart;
    });
}

/** A text segmented and attributed as post "p". */
export const attributed = (
  text: string,
  people: Readonly<Record<string, string>> = {},
  overrides: readonly VoiceOverride[] = [],
): Voiced => attribute({ post_id: "p", text, ...segment("p", text) }, namesIn(text, people), overrides);

export type { Told };

export const told = ({ quotes }: Voiced): Told[] =>
  quotes.map((q) => [
    q.kind,
    q.text,
    q.speaker_id === null ? q.speaker_surface : `id:${q.speaker_id}`,
    q.status,
  ]);
