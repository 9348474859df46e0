import type { OwnMetadata } from "../describe-post.ts";
import { dayOf } from "../read/written-day.ts";

/** The usual names of what a record, front matter or feed says of a post; the first is the column of `posts`. */
const names: Readonly<Record<Exclude<keyof OwnMetadata, "published_within">, readonly string[]>> = {
  title: ["title", "headline"],
  short: ["short"],
  author: ["author", "byline", "creator", "speaker"],
  outlet: ["outlet", "publication", "site", "site_name"],
  published: ["published", "date", "published_at", "pubdate", "datetime"],
  published_basis: ["published_basis"],
  published_note: ["published_note"],
  camp: ["camp"],
  camp_basis: ["camp_basis"],
  camp_note: ["camp_note"],
  genre: ["genre"],
  source_url: ["source_url", "url", "link", "permalink"],
  publish: ["publish"],
};

const textNames = ["text", "body", "content"];
const keyNames = ["post_id", "id", "slug"];

/** Names of fields that are read, besides other spellings of them. */
export const fieldNames: readonly string[] = [...textNames, ...keyNames, ...Object.values(names).flat()];

export interface OwnFields {
  readonly text: string | null;
  readonly key: string | null;
  readonly own: OwnMetadata;
  /** Names of filled fields that nothing is read from. */
  readonly ignored: readonly string[];
}

const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/** Reads a record's fields by their usual names, upper or lower case, `-` or a space as `_`. An empty field says nothing. */
export function ownFields(record: Readonly<Record<string, unknown>>): OwnFields {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    const text = fieldText(value);
    if (text !== null && !values.has(plainName(name))) values.set(plainName(name), text);
  }
  const first = (wanted: readonly string[]): string | null =>
    wanted.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
  const own = Object.fromEntries(
    Object.entries(names).flatMap(([field, wanted]) => {
      const value = first(wanted)?.trim() ?? null;
      return value === null ? [] : [[field, field === "published" ? dayOf(value) : value]];
    }),
  ) as OwnMetadata;
  const ignored = [...values.keys()].filter((name) => !fieldNames.includes(name));
  return { text: first(textNames), key: first(keyNames)?.trim() ?? null, own, ignored };
}

function fieldText(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map(fieldText).find((item) => item !== null) ?? null;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  return String(value).trim() === "" ? null : String(value);
}
