const fewestWords = 8;

const isAnchor = (text: string): boolean => text.split(/\s+/).length >= fewestWords;

/** Whether a paragraph is one that a writer wrote: a block quotation, or a sentence to its end. */
const isProse = (text: string): boolean =>
  text.startsWith("> ") || (isAnchor(text) && !text.startsWith("#") && /[.!?…]["'”’)\]]*$/.test(text));

/**
 * An article with the quotations and sentences that its page has between two of its paragraphs and that the search for the article lost, as happens
 * where each paragraph has a box of its own. `page` is the page's text without its prompts; what stands before or after the article is not looked at.
 */
export function fillGaps(article: string, page: string): string {
  const shown = page.split("\n\n");
  const places = new Map<string, number[]>();
  for (let at = shown.length - 1; at >= 0; at--) {
    const text = shown[at] ?? "";
    const found = places.get(text);
    if (found === undefined) places.set(text, [at]);
    else found.push(at);
  }
  const kept = article.split("\n\n");
  const own = new Set(kept);
  let last: number | null = null;
  return kept
    .flatMap((text): string[] => {
      const found = places.get(text);
      // A heading is short, and yet shows where what was lost stood, if it comes once.
      if (!isAnchor(text) && !(text.startsWith("#") && found?.length === 1)) return [text];
      while (found !== undefined && (found.at(-1) ?? Infinity) <= (last ?? -1)) found.pop();
      const at = found?.at(-1);
      if (at === undefined) return [text];
      const lost =
        last === null ? [] : shown.slice(last + 1, at).filter((each) => isProse(each) && !own.has(each));
      last = at;
      return [...lost, text];
    })
    .join("\n\n");
}
