import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { finishPage } from "../../../tools/finish.ts";
import { wholeMark } from "../../../tools/predraw/whole-mark.ts";
import { asleep } from "../../../tools/sleep/asleep.ts";

const cells = `
registerFile("./data/posts.json", {"name":"./data/posts.json","path":"./_file/data/posts.1.json","size":900});
registerFile("./data/people.json", {"name":"./data/people.json","path":"./_file/data/people.2.json","size":150});
registerFile("./data/later.json", {"name":"./data/later.json","path":"./_file/data/later.3.json","size":5000});
const posts = FileAttachment("./data/posts.json").json(); const people = FileAttachment("./data/people.json").json();
const later = () => FileAttachment("./data/later.json").json();
`;

const page = (head: string): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${head}\n<link rel="stylesheet" href="./a.css">
<link rel="preload" as="font" type="font/woff2" crossorigin href="./a.woff2">
<link rel="preload" as="fetch" crossorigin href="./_file/data/posts.1.json">
<script type="module">${cells}</script>\n</head>\n<body>\n<main>One</main>
<link rel="modulepreload" href="./client.js">\n</body>\n</html>\n`;

test("asleep(html, least) holds back modules and rows of a page that is drawn whole, and no style or font", () => {
  const html = asleep(page(wholeMark), 1050);
  expect(html).toContain('<link data-rel="preload" as="fetch" crossorigin href="./_file/data/posts.1.json">');
  expect(html).toContain('<link data-rel="modulepreload" href="./client.js">');
  expect(html).toContain('<link rel="stylesheet" href="./a.css">');
  expect(html).toContain('<link rel="preload" as="font"');
  expect(html).toContain(`<script data-asleep type="text/plain">${cells}</script>`);
  expect(html).not.toContain('<script type="module">');
  expect(html.match(/<script>/g)).toHaveLength(1);
});

test("asleep(html, least) leaves a page awake whose rows are few; those fetched later do not count", () => {
  expect(asleep(page(wholeMark), 1051)).toBe(page(wholeMark));
});

test("asleep(html, least) leaves a page awake that is not drawn whole", () => {
  expect(asleep(page(""), 0)).toBe(page(""));
});

test("asleep(html, least) leaves a sleeping page as it is", () => {
  const html = asleep(page(wholeMark), 0);
  expect(asleep(html, 0)).toBe(html);
});

test("finishPage(html) lets a sleeping page run its own script and the one that wakes it, and leaves it as it is when it comes again", () => {
  const html = finishPage(page(wholeMark), [], 0);
  const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? "";
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
  expect(scripts).toHaveLength(2);
  for (const script of scripts)
    expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  expect(html.match(/as="fetch"/g)).toHaveLength(2);
  expect(finishPage(html, [], 0)).toBe(html);
});
