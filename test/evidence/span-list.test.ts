// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { withheldText } from "../../src/domain/withheld-text.ts";
import { listedClaims } from "../../src/evidence/claim-list.ts";
import { outsideLink } from "../../src/evidence/outside-link.ts";
import { listedQuotes } from "../../src/evidence/quote-list.ts";
import { spanList } from "../../src/evidence/span-list.ts";
import { claim, entities, quote } from "../analysis/spans.ts";
import { camps } from "../charts/sample.ts";

const posts = [{ post_id: "a", short: "Post A", camp: "a" }];
const options = { posts, camps: camps(2), empty: "Nothing is here." };

describe("spanList", () => {
  test("spanList(spans, options) groups by post, marks the span and leads to its sentence", () => {
    const list = spanList(listedClaims([claim("a:3"), claim("a:4")]), options);
    expect([...list.querySelectorAll("h3")].map((d) => d.textContent)).toEqual(["●Post A"]);
    expect(list.querySelector("mark")?.textContent).toBe("40 boat");
    expect([...list.querySelectorAll("a")].map((d) => d.getAttribute("href"))).toEqual([
      "./posts/a#s3",
      "./posts/a#s4",
    ]);
  });

  test("spanList(spans, options) shows markup as typed, and says how many of too many it lists", () => {
    const spans = listedQuotes([quote(["a:1"], { text: "<b>No</b>" }), quote(["a:2"])], entities);
    const list = spanList(spans, { ...options, most: 1 });
    expect([list.querySelector("li p")?.textContent, list.querySelector("b")]).toEqual(["<b>No</b>", null]);
    expect(list.querySelector(".note")?.textContent).toContain("The first 1 of 2 are listed");
  });

  test("spanList(spans, options) leads to the post where it does not show the sentence", () => {
    const [hidden] = listedClaims([claim("a:3")]);
    const list = spanList(hidden ? [{ ...hidden, text: withheldText, mark: [0, 4] }] : [], options);
    expect([...list.querySelectorAll("a")].map((d) => d.getAttribute("href"))).toEqual(["./posts/a"]);
    expect(list.querySelector("li")?.textContent).toContain(withheldText);
    expect(list.querySelector("mark")).toBeNull();
  });

  test("spanList(spans, options) of none says so", () => {
    expect(spanList([], options).textContent).toBe("Nothing is here.");
  });
});

test.each([
  [{}, "Direct · Ada Okafor"],
  [{ speaker_id: null }, "Direct · Okafor"],
  [{ status: "unresolved", speaker_id: null, speaker_surface: "she" }, "Direct · “she”, not resolved"],
  [{ status: "unresolved", speaker_id: null, speaker_surface: null }, "Direct · speaker not resolved"],
  [{ status: "orphan", speaker_id: null }, "Direct · no speaker named"],
  [{ kind: "imagined", status: "none" }, "Imagined · credited to nobody"],
  [{ kind: "scare", status: "none" }, "Scare quotes · the writer’s own doing"],
])("listedQuotes(quotes, entities) of %o says %j", (more, said) => {
  expect(listedQuotes([quote(["a:1"], more)], entities)[0]?.known[0]).toBe(said);
});

test("listedQuotes(quotes, entities) tells the rule in words, with its name as a title", () => {
  const rule = listedQuotes([quote(["a:1"], { rule: "scare:short" })], entities)[0]?.known.at(-1);
  const said = rule instanceof HTMLElement ? [rule.textContent, rule.title] : rule;
  expect(said).toEqual(["three words or fewer", "scare:short"]);
});

test("listedClaims(claims) calls a claim without a verdict not checked", () => {
  expect(listedClaims([claim("a:1")])[0]?.known).toEqual([
    "Not checked",
    "40 boats · the writer’s own words",
  ]);
});

test("listedClaims(claims) says of a verdict without an address that no source is kept", () => {
  const known = (more: Parameters<typeof claim>[1]) => listedClaims([claim("a:1", more)])[0]?.known.at(-1);
  expect(known({ verdict: "near", source_url: null })).toBe("No source is on record for this verdict.");
  expect(known({ verdict: "near", source_url: "https://example.org" })).toBeInstanceOf(HTMLAnchorElement);
});

test.each([
  ["https://www.example.org/a", "source: example.org"],
  ["javascript:alert(1)", undefined],
  ["not an address", undefined],
  [null, undefined],
])("outsideLink(%j) is %j", (url, text) => {
  expect(outsideLink(url)?.textContent).toBe(text);
});
