import { innerKey } from "../../../src/domain/post-key.ts";
import { sha256Of } from "../../read/sha256.ts";
import { isDay } from "../../read/written-day.ts";

/** What a feed says of an item that tells it from others. */
export interface ItemNames {
  /** A name that the feed itself gives, such as that of a WordPress post. */
  readonly slug: string | null;
  readonly link: string | null;
  /** The id that a feed gives an item: `guid`, `id` or `rdf:about`. */
  readonly guid: string | null;
  readonly published: string | null;
  /** When it was published, in milliseconds since 1970; null where the feed tells no time of day with its zone. */
  readonly instant: number | null;
}

/**
 * The id of each item's post, each another. An item is named by the first of these that it has: its slug, the last part of its address, the query of its
 * address, its guid, its number.
 *
 * Of items of one name the oldest keeps it, so that an item that is added later takes no id from another. The rest get after it their query, their day or the
 * hash of their guid or address; a number where they have none of these. Of items of one age the guid or address decides, never their order in the feed.
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
  const byAge = [...items.entries()]
    .sort(([a, one], [b, other]) => byAgeAndName(one, other) || a - b)
    .map(([index]) => index);
  const doubled = byAge.filter((index) => !take(index, names[index] ?? ""));
  for (const index of doubled) {
    const name = names[index] ?? "";
    const query = partsOf(items[index]?.link ?? "").query;
    const day = items[index]?.published ?? null;
    const own = ownName(items[index]);
    const hash = own === null ? null : sha256Of(new TextEncoder().encode(own)).slice(0, hashLength);
    const further = [query, day, hash].filter((part) => part !== null && part !== name);
    if (further.some((part) => take(index, `${name}-${part}`))) continue;
    for (let number = 2; !take(index, `${name}-${number}`); number++);
  }
  return items.map((_, index) => ids.get(index) ?? "");
}

/** Hexadecimal digits of a hash that tell items of one name and day apart. */
const hashLength = 8;

/** What is an item's own for good; null where the feed gives nothing such. */
const ownName = (item: ItemNames | undefined): string | null => item?.guid ?? item?.link ?? null;

const byAgeAndName = (one: ItemNames, other: ItemNames): number =>
  inOrder(ageOf(one), ageOf(other)) ||
  (one.instant ?? 0) - (other.instant ?? 0) ||
  naturally.compare(ownName(one) ?? "", ownName(other) ?? "") ||
  inOrder(ownName(one) ?? "", ownName(other) ?? "");

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Numbers by their size: `p=9` before `p=10`. */
const naturally = new Intl.Collator("en", { numeric: true });

/** Items without a day that can be read come last. */
const ageOf = ({ published }: ItemNames): string => (isDay(published ?? "") ? (published ?? "") : "~");

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
