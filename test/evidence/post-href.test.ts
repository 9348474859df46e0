// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { postHref, postOfPage } from "../../src/evidence/post-href.ts";
import { sentenceHref } from "../../src/evidence/sentence-href.ts";

afterEach(() => {
  document.head.replaceChildren();
});

test("a post has a page of its own, and the page shows it", () => {
  expect(postHref("a b", "..")).toBe("../posts/a%20b");
  expect(sentenceHref("a:12")).toBe("./posts/a#s12");
  expect(postOfPage("a", "?post=b")).toBe("a");
});

test("where a site says so, one page shows any post", () => {
  document.head.innerHTML = '<meta name="post-pages" content="shared">';
  expect(postHref("a b", "..")).toBe("../posts/any?post=a%20b");
  expect(sentenceHref("a--b:12")).toBe("./posts/any?post=a--b#s12");
  expect(postOfPage("any", "?post=a%20b")).toBe("a b");
  expect(postOfPage("any", "")).toBe("");
});
