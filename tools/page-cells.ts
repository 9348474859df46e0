/** Reads the cells of a Markdown page with Framework's own readers, and knows where each stands. */
import { readFrontMatter } from "@observablehq/framework/dist/frontMatter.js";
import { parseInfo } from "@observablehq/framework/dist/info.js";
import { transformJavaScriptSync } from "@observablehq/framework/dist/javascript/module.js";
import { type Cell, parseJavaScript } from "@observablehq/framework/dist/javascript/parse.js";
import { createMarkdownIt, type Token } from "@observablehq/framework/dist/markdown.js";
import { transpileSql } from "@observablehq/framework/dist/sql.js";

/** A place in a page, both numbers from 1. */
export type Place = { readonly line: number; readonly column: number };

/** A mistake in a page: where it stands and what is wrong. */
export type Fault = Place & { readonly message: string };

/** A cell that compiles; `code` is what stands in the page (for SQL, what it becomes), from `place` on. */
export type PageCell = {
  readonly kind: "js" | "ts" | "sql" | "inline";
  readonly place: Place;
  readonly code: string;
  readonly parsed: Cell;
};

/** All cells of a page in order, with the mistakes in those that do not compile. */
export type PageCells = {
  readonly cells: readonly PageCell[];
  readonly faults: readonly Fault[];
  /** Databases and tables that the front matter names, with their files. */
  readonly tables: Readonly<Record<string, string>>;
};

type Found = { readonly kind: PageCell["kind"]; readonly place: Place; readonly code: string };

const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
};

const flatten = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flatten(token.children ?? [])]);

const kindOf = (tag: string): "js" | "ts" | "sql" | null =>
  tag === "js" || tag === "ts" || tag === "sql" ? tag : null;

const fenceCell = (token: Token, firstLine: number): Found | null => {
  const { tag, attributes } = parseInfo(token.info);
  const kind = kindOf(tag);
  if (kind === null || attributes.run?.toLowerCase() === "false") return null;
  const place = { line: firstLine + (token.map?.[0] ?? 0) + 1, column: 1 };
  return { kind, place, code: kind === "sql" ? transpileSql(token.content, attributes) : token.content };
};

const messageOf = (error: unknown): string => {
  const { message } = error as Error;
  const [, detail] = /^Transform failed[\s\S]*?ERROR: (.*)/.exec(message) ?? [];
  return (detail ?? message).replace(/ \(\d+:\d+\)$/, "");
};

const faultOf = ({ place }: Found, error: unknown): Fault => {
  const { message } = error as Error;
  const [, line = "1", column = "0"] =
    /\((\d+):(\d+)\)/.exec(message) ?? /<stdin>:(\d+):(\d+)/.exec(message) ?? [];
  const shift = line === "1" ? place.column : 1;
  return {
    line: place.line + Number(line) - 1,
    column: Number(column) + shift,
    message: messageOf(error),
  };
};

const parse = ({ kind, code }: Found, path: string, params: object | undefined): Cell => {
  const source = kind === "ts" ? transformJavaScriptSync(code, "ts") : code;
  return parseJavaScript(source, { path, params, inline: kind === "inline" });
};

const compile = (found: Found, path: string, params: object | undefined): PageCell | Fault => {
  try {
    return { ...found, parsed: parse(found, path, params) };
  } catch (error) {
    return faultOf(found, error);
  }
};

const findCells = (text: string, content: string): (Found | Fault)[] => {
  const start = text.length - content.length;
  const firstLine = placeAt(text, start).line;
  let cursor = start;
  return flatten(
    createMarkdownIt().parse(content, { code: [], startLine: 0, currentLine: 0, path: "/" }),
  ).flatMap((token): (Found | Fault)[] => {
    if (token.type === "fence") {
      try {
        return [fenceCell(token, firstLine)].filter((cell) => cell !== null);
      } catch (error) {
        const place = { line: firstLine + (token.map?.[0] ?? 0) + 1, column: 1 };
        return [{ ...place, message: messageOf(error) }];
      }
    }
    if (token.type !== "placeholder") return [];
    const at = text.indexOf(`\${${token.content}}`, cursor);
    if (at >= 0) cursor = at + token.content.length + 3;
    return [{ kind: "inline", place: placeAt(text, at < 0 ? cursor : at + 2), code: token.content }];
  });
};

const paramsOf = (path: string): Record<string, string> | undefined => {
  const names = [...path.matchAll(/\[([a-z_]\w*)\]/gi)].map(([, name = ""]) => [name, name]);
  return names.length === 0 ? undefined : Object.fromEntries(names);
};

/** Reads a page; `path` is its address from the folder of pages, without `.md` (`/posts/[post]`). */
export function readCells(path: string, text: string): PageCells {
  const { content, data } = readFrontMatter(text);
  const results = findCells(text, content).map((found) =>
    "message" in found ? found : compile(found, path, paramsOf(path)),
  );
  return {
    cells: results.filter((result) => "parsed" in result),
    faults: results.filter((result) => "message" in result),
    tables: data.sql ?? {},
  };
}
