import type { FrameCounts, MarkVoice } from "../domain/frame-count.js";
import type { Settings, Source } from "../domain/selection.js";

/** Sentences of one post: those of the body, then those of headings, of each voice class in turn. */
export type Cell = readonly number[];

const placeOf: Readonly<Record<MarkVoice, number>> = { own: 0, quoted: 2, neither: 4 };

/** Cells by post. */
export type Cells = ReadonlyMap<string, Cell>;

/** Counts laid out for summing: sentences, frames and pairs of frames, each by source and post. */
export interface CountIndex {
  /** Sentences that can be counted (no frame), that have a frame, or that have both frames. */
  readonly cells: (source: Source, frame?: string, two?: string) => Cells;
}

const none: Cells = new Map();

/** An index over counts; rows of one key add up, so counts of shards may be joined as they are. */
export function countIndex(counts: FrameCounts): CountIndex {
  const tables = new Map<string, Map<string, number[]>>();
  const add = (key: string, row: FrameCounts["sentences"][number] | FrameCounts["frames"][number]) => {
    const posts = tables.get(key) ?? new Map<string, number[]>();
    const cell = posts.get(row.post_id) ?? [0, 0, 0, 0, 0, 0];
    const place = placeOf[row.voice] + (row.heading ? 1 : 0);
    cell[place] = (cell[place] ?? 0) + row.sentences;
    tables.set(key, posts.set(row.post_id, cell));
  };
  for (const row of counts.sentences) add(keyOf(row.source), row);
  for (const row of counts.frames) add(keyOf(row.source, row.frame_id), row);
  for (const row of counts.pairs) add(keyOf(row.source, row.frame_id, row.two_id), row);
  return { cells: (source, frame, two) => tables.get(keyOf(source, frame, two)) ?? none };
}

/** One name for a table, the same for both orders of a pair; a frame paired with itself is the frame. */
function keyOf(source: Source, frame?: string, two?: string): string {
  const frames = new Set([frame, two].filter((id) => id !== undefined));
  return JSON.stringify([source, ...[...frames].sort()]);
}

/** What a cell counts under settings. */
export function cellCount(
  cell: Cell | undefined,
  { voice, headings }: Pick<Settings, "voice" | "headings">,
): number {
  if (!cell) return 0;
  if (voice !== "all") return countedAt(cell, placeOf[voice], headings);
  return (
    countedAt(cell, placeOf.own, headings) +
    countedAt(cell, placeOf.quoted, headings) +
    countedAt(cell, placeOf.neither, headings)
  );
}

function countedAt(cell: Cell, place: number, headings: boolean): number {
  return (cell[place] ?? 0) + (headings ? (cell[place + 1] ?? 0) : 0);
}
