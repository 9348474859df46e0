import type { Block } from "./blocks.ts";
import { loneName, spoken, type TurnPage } from "./turn-page.ts";

/** In a thread a number stands before it: "7/ @dahl: It is late." */
const handle =
  /^(?:\d{1,3}\/(?:\d{1,3})? )?(?:RT )?(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} \()?(@\w{2,30})\)?:\s+(?=\S)/u;

/** "@dahl: It is late.", "Ann Dahl (@dahl): It is late.": a paragraph that somebody posted; null for others. */
export function postedBy(text: string, { paragraph, units }: TurnPage): Block | null {
  if (paragraph.kind === "block" || paragraph.kind === "dateline") return null;
  const found = handle.exec(text.slice(paragraph.char_start, paragraph.char_start + 100));
  if (found === null) return null;
  const entity = units.find(({ start }) => start < paragraph.char_start + found[0].length)?.entity ?? null;
  const start = paragraph.char_start + found[0].length;
  // "@dahl: “It is late.” So it is.": the marks tell where the post ends.
  const quoted = units.find((unit) => unit.start === start);
  if (quoted?.kind === "quote" && quoted !== units.at(-1)) return null;
  return {
    index: paragraph.paragraph,
    start,
    decision: spoken(loneName(found[1] ?? "", entity, start), "block:post"),
  };
}
