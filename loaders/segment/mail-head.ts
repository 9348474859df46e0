import { dayOf, isDay } from "../read/written-day.ts";

/** What the lines over a saved mail say of it. */
export interface MailHead {
  /** The end of its last line. */
  readonly end: number;
  /** What `Subject:` says; null where it is silent or encoded. */
  readonly title: string | null;
  /** The name in `From:`; null where that is an address alone. */
  readonly author: string | null;
  /** ISO day of `Date:` or `Sent:`; null where it gives none. */
  readonly published: string | null;
  /** What stands there and is no day; null where nothing does. */
  readonly unread: string | null;
}

const known = /^(from|to|cc|bcc|date|sent|subject|reply-to)$/;
const field = /^\*{0,2}(\p{L}[\p{L}\d-]{0,40}):\*{0,2}[ \t]*(.*)$/u;
const lineBreak = /\r\n|\n|\r/;
const folded = /(?:\r\n|\n|\r)[ \t]+/g;
const blankLine = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;
const fewest = 2;
/** A head is read no further than this. */
const longest = 20_000;

/**
 * The head of a mail or newsletter that opens a text: lines of `Name: value`, folded or not, up to a blank line with words after it, two of them at
 * least such as mail has, one of these `From` or `Subject`. Null where the text opens otherwise.
 */
export function readMailHead(text: string): MailHead | null {
  const lead = text.length - text.trimStart().length;
  const opening = text.slice(lead, lead + longest);
  const length = opening.search(blankLine);
  if (length < 1 || text.slice(lead + length).trim() === "") return null;
  const lines = opening.slice(0, length).replace(folded, " ").split(lineBreak);
  const found = new Map<string, string>();
  for (const line of lines) {
    const [, name = "", value = ""] = field.exec(line) ?? [];
    if (name === "") return null;
    found.set(name.toLowerCase(), value.trim());
  }
  const names = [...found.keys()].filter((name) => known.test(name));
  if (names.length < fewest || !(found.has("from") || found.has("subject"))) return null;
  const date = found.get("date") || found.get("sent") || null;
  const day = date === null ? null : dayOf(date);
  const published = day !== null && isDay(day) ? day : null;
  return {
    end: lead + length,
    title: plain(found.get("subject")),
    author: senderName(found.get("from")),
    published,
    unread: published === null ? date : null,
  };
}

/** A value in the letters that it is read in; null where there is none, or it is encoded for transport (`=?UTF-8?Q?…?=`). */
const plain = (value = ""): string | null => (value === "" || value.includes("=?") ? null : value);

/** "Jo Bell <jo@a.example>", "jo@a.example (Jo Bell)", "Jo Bell". */
function senderName(value: string | undefined): string | null {
  const written = plain(value) ?? "";
  const named = /@\S*\s+\((.+)\)$/.exec(written)?.[1] ?? written.replace(/[<[].*$/, "");
  const name = named.replace(/["*]/g, "").trim();
  return name === "" || name.includes("@") ? null : name;
}
