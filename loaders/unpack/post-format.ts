import { type Diagnostic, diagnostic } from "../read/diagnostic.ts";

/** The endings of files that hold posts. */
const postFormats = ["txt", "md", "html", "htm", "docx", "csv", "jsonl", "xml"] as const;

export type PostFormat = (typeof postFormats)[number];

/** A file's ending as written, `.gz` after it left off; empty where it has none. */
const endingOf = (file: string): string => /\.([^./]+?)(?:\.gz)?$/i.exec(file)?.[1] ?? "";

/** The format that a file's ending names, upper or lower case, with or without `.gz` after it; null where it is none that is read. */
export const formatOf = (file: string): PostFormat | null =>
  postFormats.find((format) => format === endingOf(file).toLowerCase()) ?? null;

/** Whether a format is written in lines, so that a place in a post's text is one in the file. */
export const isPlain = (format: PostFormat | null): boolean => format === "txt" || format === "md";

const asWord = "open it in its program and save it as .docx";
const asSheet = "save the sheet as .csv";
const unpacked = "unpack it, and put the files that are in it here";
const asText = "copy its text into a .txt file";
const asLines = "write one object a line, each with a text, into a .jsonl file";
const asPage = "open it in a browser and save the page as HTML only, into an .html file";

/** What to do with files that analysts often have and that are not read. */
const ways: ReadonlyMap<string, string> = new Map([
  ["pdf", asText],
  ["epub", asText],
  ["png", asText],
  ["jpg", asText],
  ["jpeg", asText],
  ["doc", asWord],
  ["rtf", asWord],
  ["odt", asWord],
  ["pages", asWord],
  ["zip", unpacked],
  ["tar", unpacked],
  ["rar", unpacked],
  ["7z", unpacked],
  ["xls", asSheet],
  ["xlsx", asSheet],
  ["ods", asSheet],
  ["tsv", "name it .csv; tabs between the cells are read"],
  ["json", asLines],
  ["ndjson", "name it .jsonl"],
  ["mht", asPage],
  ["mhtml", asPage],
  ["webarchive", asPage],
  ["xhtml", "name it .html"],
  ["eml", asText],
  ["mbox", asText],
  ["rss", "name it .xml"],
  ["atom", "name it .xml"],
  ["markdown", "name it .md"],
  ["text", "name it .txt"],
]);

/** The error on a file whose ending is none that is read: what to do with one of its kind, and the endings that are. */
export function unlistedFormat(file: string): Diagnostic {
  const ending = endingOf(file);
  const value = ending === "" ? "no extension" : `".${ending}"`;
  const way = ways.get(ending.toLowerCase());
  const readable = postFormats.map((format) => `.${format}`).join(", ");
  return diagnostic(
    "error",
    "format",
    { file, line: null },
    `unknown format: ${value}`,
    `${way === undefined ? "" : `${way}; `}expected one of ${readable}, or one of these in .gz`,
  );
}
