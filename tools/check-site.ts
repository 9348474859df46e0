import { existsSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { findPages, type Page } from "./dist-pages.ts";
import { wholeMark } from "./predraw/whole-mark.ts";

const tag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

const decode = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");

const withoutScripts = (html: string): string =>
  html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<!--[\s\S]*?-->/g, "");

const valuesOf = (html: string, names: readonly string[]): string[] => {
  const attribute = new RegExp(`\\s(?:${names.join("|")})=(?:"([^"]*)"|'([^']*)')`, "gi");
  return [...withoutScripts(html).matchAll(tag)].flatMap(([element]) =>
    [...element.matchAll(attribute)].map(([, double, single]) => decode(double ?? single ?? "")),
  );
};

/** The file that a web server for the site would answer an address with, or null. Nothing outside `folder`. */
export function fileFor(folder: string, path: string): string | null {
  const base = join(folder, path);
  if (relative(folder, base).startsWith("..")) return null;
  const candidates = path.endsWith("/") ? [join(base, "index.html")] : [base, `${base}.html`];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

/** Cells that Framework could not compile leave an error in the page; each gives one message. */
export function compileErrors({ path }: Page, html: string): string[] {
  const found = html.matchAll(/<[^>]*class="[^"]*observablehq--error[^"]*"[^>]*>([\s\S]*?)<\//g);
  return [...found].map(([, message = ""]) => `${path}: a cell does not compile: ${decode(message.trim())}`);
}

/** Whether some of what the page's cells show, anchors among it, is not drawn ahead. */
const isDrawnInPart = (html: string): boolean => html.includes(" data-drawn>") && !html.includes(wholeMark);

const linkFault = async (folder: string, page: Page, link: string): Promise<string | null> => {
  const address = new URL(link, `http://site${page.path}`);
  if (address.hostname.endsWith(".invalid"))
    return `${page.path}: broken link: ${JSON.stringify(link)}; no such host can be`;
  if (address.host !== "site" || !/^https?:$/.test(address.protocol)) return null;
  const file = fileFor(folder, decodeURIComponent(address.pathname));
  if (file === null) return `${page.path}: broken link: ${JSON.stringify(link)}; no such page or file`;
  const anchor = decodeURIComponent(address.hash.slice(1));
  // What stands at an address with a choice in it, such as the post to read, its cells make.
  const isMade = anchor.includes("=") || address.search !== "";
  if (anchor === "" || isMade || !file.endsWith(".html")) return null;
  const target = await readFile(file, "utf8");
  return valuesOf(target, ["id"]).includes(anchor) || isDrawnInPart(target)
    ? null
    : `${page.path}: broken link: ${JSON.stringify(link)}; no such anchor`;
};

/** Where the site will stand on its host, which the not-found page says. */
const base = /<base\b[^>]*>/gi;

/** Links of one page to the site's own pages, files and anchors that lead nowhere; each gives one message. */
export async function brokenLinks(folder: string, page: Page, html: string): Promise<string[]> {
  const links = new Set(valuesOf(html.replace(base, ""), ["href", "src"]));
  const faults = await Promise.all([...links].map((link) => linkFault(folder, page, link)));
  return faults.filter((fault) => fault !== null);
}

const importedBy = (code: string): string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g)].map(([, name = ""]) => name);

/**
 * Imports by the site's own modules of files that were not built; each gives one message. Framework follows
 * an import only where its path ends in `.js`, whatever the source is called.
 */
async function missingModules(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, "_import"), { recursive: true }).catch(() => [] as string[]);
  const faults: string[] = [];
  for (const name of names.filter((each) => each.endsWith(".js"))) {
    const file = join(folder, "_import", name);
    const missing = importedBy(await readFile(file, "utf8")).filter(
      (specifier) => !existsSync(join(dirname(file), specifier)),
    );
    faults.push(...missing.map((specifier) => `src/${name}: imports ${specifier}, which was not built`));
  }
  return faults;
}

/** Everything wrong with the built site in `folder` that can be read from its files. */
export async function checkSite(folder: string): Promise<string[]> {
  const pages = await findPages(folder);
  if (pages.length === 0) return [`${folder}: no pages; run npm run build`];
  const faults = await missingModules(folder);
  for (const page of pages) {
    const html = await readFile(page.file, "utf8");
    faults.push(...compileErrors(page, html), ...(await brokenLinks(folder, page, html)));
  }
  return faults;
}
