/** The parts of Framework's own Markdown and JavaScript readers that the page checks call. */
declare module "@observablehq/framework/dist/markdown.js" {
  export type Token = {
    readonly type: string;
    readonly tag: string;
    readonly info: string;
    readonly content: string;
    readonly map: readonly [number, number] | null;
    readonly children: readonly Token[] | null;
  };
  export function createMarkdownIt(): { parse(text: string, context: object): Token[] };
}

declare module "@observablehq/framework/dist/javascript/parse.js" {
  export type Identifier = { readonly name: string; readonly start: number; readonly end: number };
  export type Import = {
    readonly name: string;
    readonly node: Identifier;
    readonly type: "local" | "global";
  };
  export type File = { readonly name: string; readonly node: Identifier };
  export type Cell = {
    readonly body: { readonly body?: readonly Statement[] };
    readonly declarations: readonly Identifier[] | null;
    readonly references: readonly Identifier[];
    readonly files: readonly File[];
    readonly imports: readonly Import[];
    readonly expression: boolean;
    readonly async: boolean;
    readonly input: string;
  };
  export type Statement = { readonly type: string; readonly start: number; readonly end: number };
  export function parseJavaScript(
    input: string,
    options: { path: string; params?: object | undefined; inline?: boolean },
  ): Cell;
}

declare module "@observablehq/framework/dist/javascript/module.js" {
  export function transformJavaScriptSync(source: string, loader: string): string;
}

declare module "@observablehq/framework/dist/sql.js" {
  export function transpileSql(content: string, attributes: Readonly<Record<string, string>>): string;
}

declare module "@observablehq/framework/dist/info.js" {
  export function parseInfo(info: string): { tag: string; attributes: Readonly<Record<string, string>> };
}

declare module "@observablehq/framework/dist/frontMatter.js" {
  export function readFrontMatter(input: string): {
    content: string;
    data: { readonly sql?: Readonly<Record<string, string>>; readonly title?: string | null };
  };
}

declare module "@observablehq/framework/dist/loader.js" {
  export class LoaderResolver {
    constructor(options: { root: string; interpreters?: Readonly<Record<string, readonly string[]>> });
    find(path: string): { readonly path: string } | undefined;
  }
}
