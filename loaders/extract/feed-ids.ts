import { innerKey } from "../../src/domain/post-key.ts";
import { isDay } from "../read/written-day.ts";

/** What a feed says of an item that tells it from others. */
export interface ItemNames {
  /** A name that the feed itself gives, such as that of a WordPress post. */
  readonly slug: string | null;
  readonly link: string | null;
  /** The id that a feed gives an item: `guid`, `id` or `rdf:about`. */
  readonly guid: string | null;
  readonly published: string | null;
}

/**
 * The id of each item's post, each another. An item is named by its slug, else by the last part of its address or, where that has none, its
 * query, else by its guid, else by its number. Of items of one name the oldest keeps it, so that an item that is added later takes no id
 * from another; the rest get their query, their day or a number after it.
 */
export function itemIds(key: string, items: readonly ItemNames[]): string[] {
  const names = items.map((item, index) => nameOf(item) ?? String(index + 1));
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  const take = (index: number, name: string): boolean => {
    const id = innerKey(key, name);
    if (taken.has(id)) return false;
    taken.add(id);
    ids.set(index, id);
    return true;
  };
  const byAge = [...items.keys()].sort((a, b) => {
    const [one, other] = [ageOf(items[a]), ageOf(items[b])];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
  const doubled = byAge.filter((index) => !take(index, names[index] ?? ""));
  for (const index of doubled) {
    const name = names[index] ?? "";
    const query = partsOf(items[index]?.link ?? "").query;
    const day = items[index]?.published ?? null;
    const further = [query, day].filter((part) => part !== null && part !== name);
    if (further.some((part) => take(index, `${name}-${part}`))) continue;
    for (let number = 2; !take(index, `${name}-${number}`); number++);
  }
  return items.map((_, index) => ids.get(index) ?? "");
}

/** Items without a day that can be read come last. */
const ageOf = (item: ItemNames | undefined): string => {
  const day = item?.published ?? "";
  return isDay(day) ? day : "~";
};

function nameOf({ slug, link, guid }: ItemNames): string | null {
  if (slug !== null) return slug;
  const [address, id] = [partsOf(link ?? ""), partsOf(guid ?? "")];
  return (
    address.last ?? address.query ?? id.last ?? id.query ?? (id.host === null ? guid : null) ?? address.host
  );
}

/** An address by its host, the last part of its path and what follows that; null each where there is none. What is no address has none of them. */
function partsOf(address: string) {
  const [, host, path = "", query] =
    /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)([^?#]*)(?:[?#](.*))?$/is.exec(address.trim()) ?? [];
  return { host: host || null, last: /([^/]+)\/*$/.exec(path)?.[1] ?? null, query: query || null };
}
