import type { Camp, Coder } from "../domain/contest.js";
import { joinWords } from "../domain/format.js";
import type { Selection, Source } from "../domain/selection.js";
import { voiceWords } from "../domain/voice.js";

/** Labels by which a selection is told. */
export interface SelectionNames {
  readonly frames: readonly { readonly frame_id: string; readonly label: string }[];
  readonly camps: readonly Pick<Camp, "id" | "label">[];
  readonly posts: readonly { readonly post_id: string; readonly short: string }[];
  readonly coders: readonly Pick<Coder, "id" | "label">[];
}

/** What a selection counts, in words: whose sentences, with which frame, by which source, in which voice. */
export function describeSelection(selection: Selection, names: SelectionNames): string {
  if (selection.sentences !== undefined) return "";
  const frames = [selection.frame, selection.two].filter((id) => id !== undefined);
  const labels = frames.map((id) => names.frames.find((d) => d.frame_id === id)?.label ?? id);
  return [
    whose(selection, names),
    subject(selection, labels),
    ...(labels.length === 0 ? [] : [sourceWords(selection.source, names)]),
    voiceWords[selection.voice],
    ...(selection.headings ? [] : ["headings left out"]),
  ].join(" · ");
}

function subject({ term }: Selection, frames: readonly string[]): string {
  if (frames.length > 0) return joinWords(frames);
  return term === undefined ? "every sentence" : `sentences with “${term.text}”`;
}

function whose({ camps, posts }: Selection, names: SelectionNames): string {
  if (posts !== undefined)
    return joinWords(posts.map((id) => names.posts.find((d) => d.post_id === id)?.short ?? id));
  if (camps === undefined) return "All posts";
  return joinWords(camps.map((id) => names.camps.find((d) => d.id === id)?.label ?? "Outside the camps"));
}

function sourceWords(source: Source, { coders }: SelectionNames): string {
  if (source === "agreed") return "as all codings agree";
  if (source === "disputed") return "where codings differ";
  if (source === "cue") return "by cue words";
  const id = source.slice("coder:".length);
  return `by ${coders.find((d) => d.id === id)?.label ?? id}`;
}
