import { authorNames } from "../author-names.ts";

/** What a page's linked data (JSON-LD) say of its article; null where they say nothing. */
export interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly address: string | null;
}

type Item = Readonly<Record<string, unknown>>;

const none: LinkedData = { headline: null, author: null, published: null, outlet: null, address: null };

/** The article among a page's linked data, with what it refers to by name; data that cannot be read say nothing. */
export function linkedData(document: Document): LinkedData {
  const items = itemsIn(document);
  const article = items.find(isArticle);
  if (article === undefined) return none;
  const byId = new Map(items.map((item) => [item["@id"], item]));
  const namesIn = (value: unknown): string[] =>
    [value].flat().flatMap((one) => {
      if (!isItem(one)) return textOf(one) ?? [];
      return [one.name ?? byId.get(one["@id"])?.name].flat().flatMap((name) => textOf(name) ?? []);
    });
  const [main] = [article.mainEntityOfPage].flat();
  return {
    headline: textOf(article.headline),
    author: authorNames(namesIn(article.author).map((name) => name.replace(/^by\s+/i, ""))),
    published: textOf(article.datePublished),
    outlet: namesIn(article.publisher)[0] ?? null,
    address: [article.url, isItem(main) ? main["@id"] : main].map(textOf).find(isAddress) ?? null,
  };
}

const itemsIn = (document: Document): Item[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    itemsOf(script.textContent ?? ""),
  );

const isArticle = (item: Item): boolean => /Article|Posting/.test(String(item["@type"]));

/** The article among a page's linked data, as it is written; null where there is none. */
export const linkedArticle = (document: Document): Item | null => itemsIn(document).find(isArticle) ?? null;

const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAddress = (value: string | null): value is string => value !== null && /^https?:\/\//.test(value);

function itemsOf(text: string): Item[] {
  try {
    const value: unknown = JSON.parse(text);
    return [value]
      .flat()
      .filter(isItem)
      .flatMap((item) => [item, ...[item["@graph"], item.mainEntity].flat().filter(isItem)]);
  } catch {
    return [];
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
