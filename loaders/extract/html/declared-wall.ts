import { wordsOf } from "../words-of.ts";
import { elementText } from "./element-text.ts";
import { linkedArticle } from "./linked-data.ts";

/** From so many words on, the part that a page names as not free is there. */
const partWords = 50;
/** An article of so many fewer words than its page says, and of under half of them, is cut. */
const fewerWords = 150;

/** What a page says itself of how much of its article all may read. */
export interface DeclaredWall {
  /** What it says of its being not free, as written; null where it is free, or where the part that is not is there. */
  readonly isClosed: string | null;
  /** How many words it says that its article has; null where it does not say. */
  readonly words: number | null;
}

const isNo = (value: unknown): boolean =>
  /^(?:false|no|https?:\/\/schema\.org\/false)$/i.test(String(value).trim());

/** Reads `isAccessibleForFree` and `wordCount` of schema.org, in linked data or in `meta`, and `article:content_tier`, before anything is taken out of the page. */
export function declaredWall(document: Document): DeclaredWall {
  const article = linkedArticle(document);
  const count = Number(article?.wordCount);
  const words = Number.isInteger(count) && count > 0 ? count : null;
  const meta = (name: string): string | null =>
    document
      .querySelector(`meta[itemprop="${name}"], meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute("content") ?? null;
  const tier = meta("article:content_tier");
  const stated = [article?.isAccessibleForFree, meta("isAccessibleForFree")].some(
    (value) => value !== undefined && isNo(value),
  );
  const isClosed = stated
    ? "isAccessibleForFree: false"
    : tier?.trim().toLowerCase() === "locked"
      ? "article:content_tier: locked"
      : null;
  const parts = [article?.hasPart].flat().flatMap((part) => {
    const { isAccessibleForFree, cssSelector } = (part ?? {}) as Readonly<Record<string, unknown>>;
    return isNo(isAccessibleForFree) && typeof cssSelector === "string" ? [cssSelector] : [];
  });
  return {
    isClosed: isClosed !== null && parts.some((part) => isThere(document, part)) ? null : isClosed,
    words,
  };
}

/** Whether what a selector finds has words; one that cannot be read finds nothing. */
function isThere(document: Document, selector: string): boolean {
  try {
    const found = document.querySelector(selector);
    return found !== null && wordsOf(elementText(found)) >= partWords;
  } catch {
    return false;
  }
}

/** What of it shows that an article of `taken` words is cut short; null where nothing does. */
export function shortOf({ isClosed, words }: DeclaredWall, taken: number): string | null {
  if (words !== null && words >= 2 * taken && words - taken >= fewerWords) return `wordCount: ${words}`;
  return words !== null && taken >= 0.9 * words ? null : isClosed;
}
