import type { FrameCounts, MarkVoice } from "../domain/frame-count.js";
import type { Settings, Source } from "../domain/selection.js";

/** Sentences of one post, by voice class and then body or heading. */
export type Cell = Readonly<Record<MarkVoice, readonly [body: number, heading: number]>>;

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
  const tables = new Map<string, Map<string, Record<MarkVoice, [number, number]>>>();
  const add = (key: string, row: FrameCounts["sentences"][number] | FrameCounts["frames"][number]) => {
    const posts = tables.get(key) ?? new Map();
    const cell = posts.get(row.post_id) ?? { own: [0, 0], quoted: [0, 0], neither: [0, 0] };
    cell[row.voice][row.heading ? 1 : 0] += row.sentences;
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
  const of = ([body, heading]: readonly [number, number]) => body + (headings ? heading : 0);
  return voice === "all" ? of(cell.own) + of(cell.quoted) + of(cell.neither) : of(cell[voice]);
}
