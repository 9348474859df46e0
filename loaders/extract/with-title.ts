const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

/** How far down a page's own heading is looked for. */
const mostBefore = 4;

/** A text under its title, as a plain file has it, and not a second time in one of its first paragraphs; a text that opens with its title stays as it is. */
export function withTitle(title: string | null | undefined, text: string): string {
  const bare = letters(title ?? "");
  const most = 4 * (title ?? "").length + 20;
  if (bare === "" || letters(text.slice(0, most)).startsWith(bare)) return text;
  return `${(title ?? "").replace(/\s+/gu, " ").trim()}\n\n${withoutLine(text, bare, most)}`;
}

/** A text without the paragraph among its first that is a title and nothing else. */
function withoutLine(text: string, bare: string, most: number): string {
  let start = 0;
  for (let i = 0; i < mostBefore; i++) {
    const end = text.indexOf("\n\n", start);
    if (end < 0) return text;
    if (end - start <= most && letters(text.slice(start, end)) === bare)
      return text.slice(0, start) + text.slice(end + 2);
    start = end + 2;
  }
  return text;
}
