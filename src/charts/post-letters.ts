import type { Anchored } from "./dumbbell-pages.js";
import type { Page, Pages } from "./facing-pages.js";
import { textWidth, wrapText } from "./text-width.js";

/** A post with the page that it stands on. */
export interface PagePost {
  readonly page: Page;
  readonly post: string;
  readonly short: string;
}

/** The letter of each post that has one, by id. */
export type Letters = ReadonlyMap<string, string>;

/** Posts of a page that letters tell apart; of more on a page none has a letter. */
const mostOfPage = 7;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const size = 12;
const leading = 15;

/** A letter for each post of the pages that hold few, so that a mark is named where its name has no room. */
export function lettersOf(posts: readonly PagePost[]): Letters {
  const onPages = new Map<Page, number>();
  for (const { page } of posts) onPages.set(page, (onPages.get(page) ?? 0) + 1);
  const few = posts.filter(({ page }) => (onPages.get(page) ?? 0) <= mostOfPage);
  return new Map(few.slice(0, alphabet.length).map(({ post }, i) => [post, alphabet[i] ?? ""]));
}

/** The key to the letters, and how much taller it makes what stands over the rows. */
export interface LetterKey {
  readonly lines: readonly Anchored[];
  readonly height: number;
}

/**
 * Which letter is which post, from `top` down: under the heading of its page, or, where a page is too narrow for a name, in lines of the
 * whole width.
 */
export function letterKey(
  posts: readonly PagePost[],
  letters: Letters,
  layout: Pages,
  width: number,
  top: number,
): LetterKey {
  const entry = ({ post, short }: PagePost): string => `${letters.get(post)}\u00a0${short}`;
  const named = posts.filter(({ post }) => letters.has(post));
  const roomOf = (page: Page): number => page.length + page.room - 2;
  if (named.some((d) => textWidth(entry(d), size) > roomOf(d.page))) return across();
  const columns = layout.pages.map((page) => {
    const entries = named.filter((d) => d.page === page).map(entry);
    const row = entries.join("   ");
    const fits = textWidth(row, size) <= roomOf(page);
    return { page, lines: fits ? [row] : entries };
  });
  return {
    lines: columns.flatMap(({ page, lines }) =>
      lines
        .filter((text) => text !== "")
        .map((text, i) => ({
          x: page.zero,
          y: top + i * leading,
          side: page.direction,
          text,
          fill: page.style.text,
        })),
    ),
    height: leading * Math.max(0, ...columns.map(({ lines }) => lines.length)),
  };

  function across(): LetterKey {
    const words = named.map(
      (d) => `${d.page.style.glyph}\u00a0${entry(d).replaceAll(" ", "\u00a0")}\u00a0\u00a0`,
    );
    const lines = wrapText(words.join(" "), width, size, words.length);
    return {
      lines: lines.map((text, i) => ({ x: 0, y: top + i * leading, side: 1, text })),
      height: leading * lines.length,
    };
  }
}
