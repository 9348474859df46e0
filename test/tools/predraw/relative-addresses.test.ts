import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { relativeAddresses } from "../../../tools/predraw/relative-addresses.ts";

const relative = (html: string, path: string): string => {
  const { document } = new JSDOM(html).window;
  relativeAddresses(document, "http://site.invalid", path);
  return document.body.innerHTML;
};

test("relativeAddresses(document, origin, path) makes links to the made-up host relative to the page", () => {
  const link = (href: string) => `<a href="${href}">a</a>`;
  expect(relative(link("http://site.invalid/_file/data/corpus.duckdb"), "/data")).toBe(
    link("./_file/data/corpus.duckdb"),
  );
  expect(relative(link("http://site.invalid/_file/a.json?b=1#c"), "/posts/one")).toBe(
    link("../_file/a.json?b=1#c"),
  );
  expect(relative(link("http://site.invalid/posts/"), "/posts/")).toBe(link("../posts/"));
  expect(relative(`<img src="http://site.invalid/a.svg">`, "/")).toBe(`<img src="./a.svg">`);
});

test("relativeAddresses(document, origin, path) leaves other links alone", () => {
  const html = `<a href="./a">a</a><a href="https://example.org/">b</a><a href="#c">c</a>`;
  expect(relative(html, "/data")).toBe(html);
});
