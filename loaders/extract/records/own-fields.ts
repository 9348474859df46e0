import type { OwnMetadata } from "../../describe-post.ts";
import type { DateCell, DateOrder } from "../../read/date-order.ts";
import { dayOf } from "../../read/written-day.ts";
import { authorNames } from "../author-names.ts";

/** The usual names of what a record, front matter or feed says of a post; the first is the column of `posts`. */
const names: Readonly<Record<Exclude<keyof OwnMetadata, "published_within">, readonly string[]>> = {
  title: ["title", "headline"],
  short: ["short"],
  author: ["author", "authors", "byline", "creator", "speaker"],
  outlet: ["outlet", "publication", "site", "site_name"],
  published: ["published", "date", "published_at", "pubdate", "datetime", "created_at", "created_utc"],
  published_basis: ["published_basis"],
  published_note: ["published_note"],
  camp: ["camp"],
  camp_basis: ["camp_basis"],
  camp_note: ["camp_note"],
  genre: ["genre"],
  source_url: ["source_url", "url", "link", "permalink"],
  publish: ["publish"],
};

/** Names of the field that holds a post's text. */
export const textNames: readonly string[] = ["text", "body", "content", "full_text", "selftext"];
const keyNames = ["post_id", "id_str", "id", "slug"];

/** Names of fields that are read, besides other spellings of them. */
export const fieldNames: readonly string[] = [...textNames, ...keyNames, ...Object.values(names).flat()];

export interface OwnFields {
  readonly text: string | null;
  readonly key: string | null;
  readonly own: OwnMetadata;
  /** Names of filled fields that nothing is read from: unknown, or of another value than the field of the same meaning that is read. */
  readonly ignored: readonly string[];
  /** Names of known fields that hold something else than text, numbers or a list of these. */
  readonly nested: readonly string[];
}

const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/**
 * Reads a record's fields by their usual names, upper or lower case, `-` or a space as `_`. An empty field says nothing. Of a list, a text has
 * each item as a paragraph, an author all names, any other field the items with commas between them. `order` is how the file writes its dates.
 */
export function ownFields(
  record: Readonly<Record<string, unknown>>,
  order: DateOrder | null = null,
): OwnFields {
  const values = new Map<string, readonly string[]>();
  const nested: string[] = [];
  for (const [written, value] of Object.entries(record)) {
    const name = plainName(written);
    const items = fieldItems(value);
    if (items === null) nested.push(name);
    else if (items.length > 0 && !values.has(name)) values.set(name, items);
  }
  const read = new Set<string>();
  const first = (
    wanted: readonly string[],
    join: (items: readonly string[]) => string | null,
  ): string | null => {
    const filled = wanted.filter((name) => values.has(name));
    const texts = filled.map((name) => join(values.get(name) ?? []));
    filled.forEach((name, index) => {
      if (texts[index] === texts[0]) read.add(name);
    });
    return texts[0] ?? null;
  };
  const own = Object.fromEntries(
    Object.entries(names).flatMap(([field, wanted]) => {
      const value = first(wanted, field === "author" ? authorNames : listed)?.trim() ?? null;
      return value === null ? [] : [[field, field === "published" ? dayOf(value, order) : value]];
    }),
  ) as OwnMetadata;
  const text = first(textNames, (items) => items.join("\n\n"));
  const key = first(keyNames, listed)?.trim() ?? null;
  const isKnown = (name: string): boolean => fieldNames.includes(name);
  const unread = [...values.keys()].filter((name) => !read.has(name) && !keyNames.includes(name));
  return {
    text,
    key,
    own,
    ignored: [...unread, ...nested.filter((name) => !isKnown(name))],
    nested: nested.filter(isKnown),
  };
}

/** The dates of publication that records have, as written. */
export const datesIn = (records: readonly { readonly line: number; readonly fields: object }[]): DateCell[] =>
  records.flatMap(({ line, fields }) =>
    Object.entries(fields).flatMap(([name, value]: [string, unknown]) =>
      typeof value === "string" && names.published.includes(plainName(name))
        ? [{ line, value: value.trim() }]
        : [],
    ),
  );

const listed = (items: readonly string[]): string => items.join(", ");

/** The texts of a field, none where it is empty; null where it holds what is no text, other than something with a name. */
function fieldItems(value: unknown): readonly string[] | null {
  if (value === null || value === undefined) return [];
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()];
  if (Array.isArray(value)) {
    const items = value.map((item) => (Array.isArray(item) ? null : fieldItems(item)));
    return items.includes(null) ? null : items.flatMap((item) => item ?? []);
  }
  if (typeof value === "object")
    return "name" in value && typeof value.name === "string" ? fieldItems(value.name) : null;
  return String(value).trim() === "" ? [] : [String(value)];
}
