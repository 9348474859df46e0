/** What Framework's pages lack for readers: a language, zoom, a way past the menu, a description, a content policy. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withDescription } from "./describe-page.ts";
import { findPages } from "./dist-pages.ts";
import { attachedBytes, wholeAttachments } from "./page-attachments.ts";
import { asleep } from "./sleep/asleep.ts";

const mainId = "observablehq-main";

/** Says that the page is in English; a language already given stays. */
export function withLanguage(html: string): string {
  return html.replace(/<html(?![^>]*\slang=)([^>]*)>/, '<html lang="en"$1>');
}

/** Lets readers zoom: drops `maximum-scale` and `user-scalable` from the viewport. */
export function withZoom(html: string): string {
  return html.replace(/<meta name="viewport" content="([^"]*)">/, (_, content: string) => {
    const kept = content.split(/\s*,\s*/).filter((part) => !/^(maximum-scale|user-scalable)=/.test(part));
    return `<meta name="viewport" content="${kept.join(", ")}">`;
  });
}

/** Puts a link to the main part first in the page, and lets the main part take the focus. */
export function withSkipLink(html: string): string {
  const focusable = html.replace(
    new RegExp(`<main id="${mainId}"(?! tabindex)`),
    `<main id="${mainId}" tabindex="-1"`,
  );
  if (focusable.includes('<a class="skip"')) return focusable;
  const link = `<a class="skip" href="#${mainId}">Skip to content</a>`;
  return focusable.replace(/<body([^>]*)>/, `<body$1>\n${link}`);
}

/** The not-found page has a `<base>`, against which a bare fragment would lead home: its links name their page. */
export function withOwnFragments(html: string): string {
  return /<base href=/.test(html) ? html.replace(/(<a\b[^>]*\shref=")#/g, "$1404#") : html;
}

/** Gives a page without an icon an empty one, or every browser asks for `/favicon.ico`. */
export function withIcon(html: string): string {
  if (/<link rel="(?:shortcut )?icon"/.test(html)) return html;
  return html.replace(/<\/head>/, '<link rel="icon" href="data:,">\n</head>');
}

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, body = ""]) => body);

/** Arquero compiles its verbs to functions; only pages that load it may do so. */
const compilesFunctions = (html: string): boolean =>
  /<link (?:data-)?rel="modulepreload" href="[^"]*\/arquero@/.test(html);

/**
 * What htl (which Inputs use too) writes for a moment where a template gives a listener, before it puts the
 * listener in place: the number of the value. Listed so that no console fills with refusals; it never runs.
 */
const listenerMarks = Array.from({ length: 13 }, (_, index) => hashOf(`::${index}`));

const scriptSources = (html: string): string[] => [
  "script-src 'self' 'wasm-unsafe-eval'",
  ...(compilesFunctions(html) ? ["'unsafe-eval'"] : []),
  ...new Set(inlineScripts(html).map(hashOf)),
  "'unsafe-hashes'",
  ...listenerMarks,
];

const policy = (html: string): string =>
  [
    "default-src 'self'",
    scriptSources(html).join(" "),
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
    "connect-src 'self' blob:",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");

/**
 * States what the page may load and run: its own files, and its inline scripts by their hash. A page
 * that loads Arquero may compile functions too. An earlier policy is replaced. Line ends become `\n`, as a browser reads them, or the hashes would not hold.
 */
export function withPolicy(html: string): string {
  const bare = html
    .replace(/\r\n?/g, "\n")
    .replace(/\n<meta http-equiv="Content-Security-Policy" content="[^"]*">/g, "");
  const meta = `\n<meta http-equiv="Content-Security-Policy" content="${policy(bare)}">`;
  return bare.replace(/<meta charset="utf-8">/, (charset) => charset + meta);
}

/**
 * Asks for the data that the page's cells attach from the head, before its modules. Framework asks only once the cells run.
 */
export function withDataPreloads(html: string): string {
  const links = wholeAttachments(html)
    .filter((path) => !html.includes(`rel="preload" as="fetch" crossorigin href="${path}">`))
    .map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">\n`);
  return html.replace(/<\/head>/, (head) => links.join("") + head);
}

/**
 * Asks for the page's modules last: they run once the page is there, and asked for first they would hold up its
 * first paint.
 */
export function withModulesLast(html: string): string {
  const links = html.match(/<link rel="modulepreload"[^>]*>\n?/g) ?? [];
  if (links.length === 0 || !html.includes("</body>")) return html;
  const bare = links.reduce((text, link) => text.replace(link, ""), html);
  return bare.replace("</body>", `${links.map((link) => link.trim()).join("\n")}\n</body>`);
}

/**
 * Asks for the site's fonts ahead of the style sheet that names them, so that text is set in them at once. They are
 * `optional`: a font that is late is not used at all rather than move the text.
 */
export function withFontPreloads(html: string, fonts: readonly string[]): string {
  return html.replace(
    /<link rel="stylesheet" href="([^"]*\/fonts\/)fonts\.[^"]*">/,
    (link, folder: string) => {
      const links = fonts
        .map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${folder}${font}">`)
        .filter((preload) => !html.includes(preload));
      return [...links, link].join("\n");
    },
  );
}

/** All of the above; a finished page comes out the same. One that is `heavy` and drawn ahead whole sleeps until it is used. */
export function finishPage(html: string, fonts: readonly string[] = [], heavy = false): string {
  const readable = withDescription(withIcon(withOwnFragments(withSkipLink(withZoom(withLanguage(html))))));
  const asking = withModulesLast(withDataPreloads(withFontPreloads(readable, fonts)));
  return withPolicy(heavy ? asleep(asking) : asking);
}

/** Files that the site's style sheet of fonts names. */
const fontsOf = async (folder: string): Promise<string[]> => {
  const names = await readdir(join(folder, "_file", "fonts")).catch(() => [] as string[]);
  const sheets = names.filter((name) => name.endsWith(".css"));
  const texts = await Promise.all(
    sheets.map((name) => readFile(join(folder, "_file", "fonts", name), "utf8")),
  );
  return texts.flatMap((text) => [...text.matchAll(/url\("\.\/([^"]+)"\)/g)].map(([, name = ""]) => name));
};

/** Bytes that a page reads at once, before compression, from which on it sleeps. */
const bytesThatSleep = 400_000;

/** Finishes every page of a built site in place and returns how many there are. Pages that read `sleepsFrom` bytes or more are heavy. */
export async function finish(folder: string, sleepsFrom = bytesThatSleep): Promise<number> {
  const [pages, fonts] = await Promise.all([findPages(folder), fontsOf(folder)]);
  for (const page of pages) {
    const html = await readFile(page.file, "utf8");
    const heavy = (await attachedBytes(html, dirname(page.file))) >= sleepsFrom;
    await writeFile(page.file, finishPage(html, fonts, heavy));
  }
  return pages.length;
}
