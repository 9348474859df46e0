import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ItemNames, itemIds } from "../../../loaders/extract/feeds/feed-ids.ts";

const item = (more: Partial<ItemNames>): ItemNames => ({
  slug: null,
  link: null,
  guid: null,
  published: null,
  instant: null,
  ...more,
});

const idsOf = (...items: readonly Partial<ItemNames>[]) => itemIds("f", items.map(item));

describe("itemIds(key, items)", () => {
  it.each([
    ["its slug", { slug: "a-day", link: "https://h.example/?p=3" }, "f--a-day"],
    [
      "the last part of its address",
      { link: "https://h.example/2016/08/my-post.html?x=1#top" },
      "f--my-post.html",
    ],
    ["that of a folder", { link: "https://h.example/2016/08/my-post/" }, "f--my-post"],
    ["its query", { link: "https://h.example/?p=3", guid: "x" }, "f--p-3"],
    ["its mark", { link: "https://h.example/#day-3" }, "f--day-3"],
    ["its guid", { guid: "tag:h.example,2016-08-02:/p/one" }, "f--tag-h.example-2016-08-02-p-one"],
    ["the query of its guid", { link: "https://h.example/", guid: "https://h.example/?p=9" }, "f--p-9"],
    ["its host", { link: "https://h.example/" }, "f--h.example"],
    ["its number", {}, "f--1"],
  ])("names an item by %s", (_, names, id) => {
    expect(idsOf(names)).toEqual([id]);
  });

  it("leaves a name to the oldest of those that have it, and tells the others by query, day or number", () => {
    expect(
      idsOf(
        { slug: "hello", published: "2016-10-01" },
        { slug: "hello", published: "2016-09-02" },
        { slug: "hello", published: "2016-08-02" },
        { slug: "hello", published: "2016-09-02" },
        { slug: "hello" },
        { link: "https://h.example/post.php?id=7", published: "2016-08-02" },
        { link: "https://h.example/post.php?id=8", published: "2016-08-02" },
      ),
    ).toEqual([
      "f--hello-2016-10-01",
      "f--hello-2016-09-02",
      "f--hello",
      "f--hello-2",
      "f--hello-3",
      "f--post.php",
      "f--post.php-id-8",
    ]);
  });

  it("gives an item the same id when a younger one of its name comes before or after it", () => {
    const old = { slug: "hello", published: "2016-08-02" };
    const young = { slug: "hello", published: "2016-09-02" };
    expect(idsOf(old)).toEqual(["f--hello"]);
    expect(idsOf(young, old)[1]).toBe("f--hello");
    expect(idsOf(old, young)[0]).toBe("f--hello");
  });

  it("gives items of one name and day ids that hold when the feed grows, whatever its order", () => {
    const day = { slug: "hello", published: "2016-08-02" };
    const [first, second, third] = [
      { ...day, guid: "https://h.example/?p=9", instant: 1 },
      { ...day, guid: "https://h.example/?p=10", instant: 2 },
      { ...day, guid: "https://h.example/?p=7", instant: 3 },
    ];
    const [one = "", two = ""] = idsOf(first, second);
    expect(one).toBe("f--hello");
    expect(idsOf(third, second, first).slice(1)).toEqual([two, one]);
    expect(idsOf(first, third, second)).toEqual([one, idsOf(third, second, first)[0], two]);
  });

  it("tells items of one name and moment by their guid or address, not by their order", () => {
    const items = [9, 10, 11].map((p) => ({ slug: "hello", guid: `https://h.example/?p=${p}` }));
    const ids = idsOf(...items);
    expect(ids[0]).toBe("f--hello");
    expect(ids.slice(1)).toEqual([
      expect.stringMatching(/^f--hello-[0-9a-f]{8}$/),
      expect.stringMatching(/^f--hello-[0-9a-f]{8}$/),
    ]);
    expect(idsOf(...items.toReversed())).toEqual(ids.toReversed());
    expect(idsOf(...items.slice(0, 2))).toEqual(ids.slice(0, 2));
  });

  it("gives every item an id of its own", () => {
    const name = fc.constantFrom(null, "a", "a-2", "a/2", "2", "https://h.example/a?2", "https://h.example/");
    const day = fc.constantFrom(null, "2016-08-02", "2016-08-03", "soon");
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            slug: name,
            link: name,
            guid: name,
            published: day,
            instant: fc.constantFrom(null, 1, 2),
          }),
          { maxLength: 30 },
        ),
        (items) => {
          const ids = itemIds("f", items);
          expect(new Set(ids).size).toBe(items.length);
          expect(ids.every((id) => id.startsWith("f--"))).toBe(true);
        },
      ),
    );
  });
});
