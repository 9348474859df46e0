import type { Row } from "../../../src/domain/tables.ts";

/** Genres, as `posts.csv` or a file gives them, whose dialogue nobody spoke. */
const genres = /\b(?:satire|satirical|parody|spoof|fiction)\b/i;
const denials =
  /\b(?:(?:none|nothing) of (?:this|it|the above) (?:is true|(?:really |ever |actually )?happened)|(?:no ?(?:body|one)|none of them) (?:here )?(?:really |ever |actually )?said (?:any of )?(?:this|it|these)|(?:quotes|quotations|dialogue|words) (?:here |above |below )?(?:are|is|were|was) (?:all |entirely )?(?:invented|made up|imagined|imaginary))\b/i;

const [atTop, atEnd, longest] = [3, 2, 160];

/** Whether a post's genre says that what it quotes was never said; null where it has none. */
export const isSatire = (genre: string | null): boolean | null =>
  genre === null ? null : genres.test(genre);

/**
 * Where a post says of itself that it is a satire, or that nothing of it happened: a short paragraph among its first or last, at that code unit; null where none says so.
 */
export function declaredSatire(text: string, paragraphs: readonly Row<"paragraphs">[]): number | null {
  const edges = paragraphs.filter((_, i) => i < atTop || i >= paragraphs.length - atEnd);
  const found = edges.find(({ char_start, char_end }) => {
    if (char_end - char_start > longest) return false;
    const words = text.slice(char_start, char_end);
    return (
      denials.test(words) ||
      /^\W*(?:an? |this is (?:an? )?)?(?:\w+ )?(?:satire|satirical \w+|parody|spoof)\W*(?:$|[.:—–-])/i.test(
        words,
      )
    );
  });
  return found?.char_start ?? null;
}
