import { type Diagnostic, diagnostic } from "../read/diagnostic.ts";

/** The endings of files that hold posts. */
export const postFormats = ["txt", "md", "html", "htm", "docx", "csv", "jsonl", "xml"] as const;

export type PostFormat = (typeof postFormats)[number];

/** A file's ending in lower case, `.gz` after it left off; empty where it has none. */
const endingOf = (file: string): string => (/\.([^./]+?)(?:\.gz)?$/i.exec(file)?.[1] ?? "").toLowerCase();

/** The format that a file's ending names, upper or lower case, with or without `.gz` after it; null where it is none that is read. */
export const formatOf = (file: string): PostFormat | null =>
  postFormats.find((format) => format === endingOf(file)) ?? null;

const asWord = "open it in its program and save it as .docx";
const asText = "copy its text into a .txt file";
const asLines = "write one object a line, each with a text, into a .jsonl file";
const asPage = "open it in a browser and save the page as HTML only, into an .html file";

/** What to do with files that analysts often have and that are not read. */
const ways: Readonly<Record<string, string>> = {
  pdf: asText,
  epub: asText,
  png: asText,
  jpg: asText,
  jpeg: asText,
  doc: asWord,
  rtf: asWord,
  odt: asWord,
  pages: asWord,
  zip: "unpack it, and put the files that are in it here",
  tar: "unpack it, and put the files that are in it here",
  rar: "unpack it, and put the files that are in it here",
  "7z": "unpack it, and put the files that are in it here",
  xls: "save the sheet as .csv",
  xlsx: "save the sheet as .csv",
  ods: "save the sheet as .csv",
  tsv: "name it .csv; tabs between the cells are read",
  json: asLines,
  ndjson: "name it .jsonl",
  mht: asPage,
  mhtml: asPage,
  webarchive: asPage,
  xhtml: "name it .html",
  eml: asText,
  mbox: asText,
  rss: "name it .xml",
  atom: "name it .xml",
  markdown: "name it .md",
  text: "name it .txt",
};

/** The error on a file whose ending is none that is read: what to do with one of its kind, and the endings that are. */
export function unlistedFormat(file: string): Diagnostic {
  const ending = endingOf(file);
  const value = ending === "" ? "no extension" : `".${/\.([^./]+?)(?:\.gz)?$/i.exec(file)?.[1]}"`;
  const way = Object.hasOwn(ways, ending) ? `${ways[ending]}; ` : "";
  const readable = postFormats.map((format) => `.${format}`).join(", ");
  return diagnostic(
    "error",
    "format",
    { file, line: null },
    `unknown format: ${value}`,
    `${way}expected one of ${readable}, or one of these in .gz`,
  );
}
