const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

/** A text under its title, as a plain file has it; a text that opens with its title stays as it is. */
export function withTitle(title: string | null | undefined, text: string): string {
  const bare = letters(title ?? "");
  if (bare === "" || letters(text.slice(0, 4 * (title ?? "").length + 20)).startsWith(bare)) return text;
  return `${(title ?? "").replace(/\s+/gu, " ").trim()}\n\n${text}`;
}
