import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  finishPage,
  withDataPreloads,
  withFontPreloads,
  withIcon,
  withLanguage,
  withModulesLast,
  withOwnFragments,
  withPolicy,
  withSkipLink,
  withZoom,
} from "../../tools/finish.ts";

const hash = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

test.each([
  ["<html>\n<head>", '<html lang="en">\n<head>'],
  ['<html class="a">', '<html lang="en" class="a">'],
  ['<html lang="fr">', '<html lang="fr">'],
])("withLanguage(%j) names the language", (html, expected) => {
  expect(withLanguage(html)).toBe(expected);
});

test.each([
  ["width=device-width, initial-scale=1, maximum-scale=1", "width=device-width, initial-scale=1"],
  ["width=device-width, user-scalable=no", "width=device-width"],
  ["width=device-width, initial-scale=1", "width=device-width, initial-scale=1"],
])("withZoom(html) lets readers zoom: %j", (content, expected) => {
  const page = (value: string): string => `<meta name="viewport" content="${value}">`;
  expect(withZoom(page(content))).toBe(page(expected));
});

test("withSkipLink(html) leads first to the main part, which can take the focus", () => {
  expect(withSkipLink('<body>\n<nav></nav><main id="observablehq-main" class="x"></main></body>')).toBe(
    '<body>\n<a class="skip" href="#observablehq-main">Skip to content</a>\n<nav></nav>' +
      '<main id="observablehq-main" tabindex="-1" class="x"></main></body>',
  );
});

test("withOwnFragments(html) names the page where a base would lead a fragment astray, and only there", () => {
  const link = '<a class="skip" href="#main">m</a><a href="./frames#a">f</a>';
  expect(withOwnFragments(link)).toBe(link);
  const page = withOwnFragments(`<base href="/site/">${link}`);
  expect(page).toBe('<base href="/site/"><a class="skip" href="404#main">m</a><a href="./frames#a">f</a>');
  expect(withOwnFragments(page)).toBe(page);
});

test("withIcon(html) adds an empty icon only where a page has none", () => {
  expect(withIcon("<head></head>")).toBe('<head><link rel="icon" href="data:,">\n</head>');
  const own = '<head><link rel="icon" href="./icon.svg"></head>';
  expect(withIcon(own)).toBe(own);
});

test("withPolicy(html) allows each inline script by its hash, once, and no other", () => {
  const html =
    '<meta charset="utf-8"><script type="module">\nfirst()\n</script><script>x</script><script>x</script>' +
    '<script src="./own.js"></script>';
  const found = /content="([^"]*)"/.exec(withPolicy(html))?.[1] ?? "";
  const scripts = found.split("; ").find((part) => part.startsWith("script-src"));
  const own = `script-src 'self' 'wasm-unsafe-eval' ${hash("\nfirst()\n")} ${hash("x")} 'unsafe-hashes' `;
  expect(scripts?.startsWith(own)).toBe(true);
  expect(scripts?.slice(own.length).split(" ")).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((value) => hash(`::${value}`)),
  );
  expect(found).not.toContain("'unsafe-eval'");
});

test("withPolicy(html) lets only a page that loads Arquero compile functions", () => {
  const preload = '<link rel="modulepreload" href="../_npm/arquero@8.0.3/1.js">';
  expect(withPolicy(`<meta charset="utf-8">${preload}`)).toContain("'unsafe-eval'");
  expect(withPolicy('<meta charset="utf-8"><p>arquero@8</p>')).not.toContain("'unsafe-eval'");
});

test("withPolicy(html) hashes a script with the line ends a browser reads", () => {
  const html = '<meta charset="utf-8"><script>a\r\nb</script>';
  expect(withPolicy(html)).toContain(hash("a\nb"));
  expect(withPolicy(html)).not.toContain("\r");
});

test("withPolicy(html) replaces an earlier policy when a script changed", () => {
  const before = withPolicy('<meta charset="utf-8"><script>one</script>');
  const after = withPolicy(before.replace("one</script>", "two</script>"));
  expect(after).toContain(hash("two"));
  expect(after).not.toContain(hash("one"));
  expect(after.match(/Content-Security-Policy/g)).toHaveLength(1);
});

test("finishPage(html) leaves a finished page as it is", () => {
  const html =
    '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, ' +
    'initial-scale=1, maximum-scale=1">\n<script type="module">\nrun();\n</script>\n</head>\n<body>\n' +
    '<main id="observablehq-main" class="observablehq">\n</main>\n</body>\n</html>\n';
  const finished = finishPage(html);
  expect(finished).not.toBe(html);
  expect(finishPage(finished)).toBe(finished);
});

test("withDataPreloads(html) asks early for what cells attach at once, once, and not for what stands behind an arrow", () => {
  const html = `<html><head></head><body><script type="module">
registerFile("./data/a.json", {"name":"./data/a.json","path":"./_file/data/a.1.json"});
registerFile("./data/b.json", {"name":"./data/b.json","path":"./_file/data/b.2.json"});
registerFile("./data/c.rows", {"name":"./data/c.rows","path":"./_file/data/c.3.rows"});
registerFile("./data/d.bin", {"name":"./data/d.bin","path":"./_file/data/d.4.bin"});
const c = countsIn(FileAttachment("./data/c.rows"), posts); const d = FileAttachment("./data/d.bin");
const a = FileAttachment("./data/a.json").json(); const b = () => FileAttachment("./data/b.json").json();
</script></body></html>`;
  const link = '<link rel="preload" as="fetch" crossorigin href="./_file/data/a.1.json">';
  expect(withDataPreloads(html).split(link)).toHaveLength(2);
  expect(withDataPreloads(html)).not.toContain('href="./_file/data/b.2.json"');
  expect(withDataPreloads(withDataPreloads(html))).toBe(withDataPreloads(html));
});

test("withModulesLast(html) asks for modules at the end of the page, in their order, once", () => {
  const a = '<link rel="modulepreload" href="./a.js">';
  const b = '<link rel="modulepreload" href="./b.js">';
  const html = withModulesLast(`<head>\n${a}\n${b}\n</head><body><p>c</p></body>`);
  expect(html).toBe(`<head>\n</head><body><p>c</p>${a}\n${b}\n</body>`);
  expect(withModulesLast(html)).toBe(html);
  expect(withModulesLast("<head></head><body></body>")).toBe("<head></head><body></body>");
});

test("withFontPreloads(html, fonts) asks for fonts beside the style sheet that names them, once", () => {
  const sheet = '<link rel="stylesheet" href="../_file/fonts/fonts.0a1b.css">';
  const preload =
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="../_file/fonts/serif.woff2">';
  const html = withFontPreloads(`<head>${sheet}</head>`, ["serif.woff2"]);
  expect(html).toBe(`<head>${preload}\n${sheet}</head>`);
  expect(withFontPreloads(html, ["serif.woff2"])).toBe(`<head>${preload}\n${sheet}</head>`);
});
