import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { finishPage } from "../../../tools/finish.ts";
import { wholeMark } from "../../../tools/predraw/whole-mark.ts";
import { asleep } from "../../../tools/sleep/asleep.ts";

const cells = `
registerFile("./data/posts.json", {"name":"./data/posts.json","path":"./_file/data/posts.1.json","size":900});
registerFile("./data/people.json", {"name":"./data/people.json","path":"./_file/data/people.2.json","size":150});
const posts = FileAttachment("./data/posts.json").json(); const people = FileAttachment("./data/people.json").json();
`;

const page = (head: string): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${head}\n<link rel="stylesheet" href="./a.css">
<link rel="preload" as="font" type="font/woff2" crossorigin href="./a.woff2">
<link rel="preload" as="fetch" crossorigin href="./_file/data/posts.1.json">
<script type="module">${cells}</script>\n</head>\n<body>\n<main>One</main>
<link rel="modulepreload" href="./client.js">\n</body>\n</html>\n`;

test("asleep(html) holds back modules and rows of a page that is drawn whole, and no style or font", () => {
  const html = asleep(page(wholeMark));
  expect(html).toContain('<link data-rel="preload" as="fetch" crossorigin href="./_file/data/posts.1.json">');
  expect(html).toContain('<link data-rel="modulepreload" href="./client.js">');
  expect(html).toContain('<link rel="stylesheet" href="./a.css">');
  expect(html).toContain('<link rel="preload" as="font"');
  expect(html).toContain(`<script data-asleep type="text/plain">${cells}</script>`);
  expect(html).not.toContain('<script type="module">');
  expect(html.match(/<script>/g)).toHaveLength(1);
});

test("asleep(html) leaves a page awake that is not drawn whole", () => {
  expect(asleep(page(""))).toBe(page(""));
});

test("asleep(html) leaves a sleeping page as it is", () => {
  const html = asleep(page(wholeMark));
  expect(asleep(html)).toBe(html);
});

test("finishPage(html) lets a sleeping page run its own script and the one that wakes it, and leaves it as it is when it comes again", () => {
  const html = finishPage(page(wholeMark), [], true);
  const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? "";
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
  expect(scripts).toHaveLength(2);
  for (const script of scripts)
    expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  expect(html.match(/as="fetch"/g)).toHaveLength(2);
  expect(finishPage(html, [], true)).toBe(html);
});
