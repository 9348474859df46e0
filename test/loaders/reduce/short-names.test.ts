import { expect, test } from "vitest";
import { distinctShorts, shortName } from "../../../loaders/reduce/short-names.ts";
import type { Row } from "../../../src/domain/tables.ts";

const unknown = { outlet: null, author: null, published: null, camp: "none" };
const post = (post_id: string, title: string | null, short = shortName(title, post_id), more = {}) =>
  ({ post_id, title, short, ...unknown, ...more }) as Row<"posts">;
const camps = ["north", "south"].map((id, colour) => ({ id, label: `For the ${id}`, writers: id, colour }));
const shorts = (...posts: Row<"posts">[]) => distinctShorts(posts, camps).map((row) => row.short);

test("shortName(title, post_id) is the first words of the title, else of the id without its folder and number", () => {
  expect(shortName("the mill and the flood", "a")).toBe("The mill and…");
  expect(shortName("Down, out – and back", "a")).toBe("Down, out…");
  expect(shortName("Re: harbour vote", "a")).toBe("Re: harbour vote");
  expect(shortName(" the  mill ", "a")).toBe("The mill");
  expect(shortName(null, "003-dont-panic")).toBe("Dont panic");
  expect(shortName(null, "wait--mill-lane")).toBe("Mill lane");
  expect(shortName(null, "zones--letters--1")).toBe("Letters 1");
  expect(shortName(null, "tweets--1808800000000000001", "@holm")).toBe("@holm");
  expect(shortName("The mill", "tweets--18", "@holm")).toBe("The mill");
  expect(shortName(null, "tweets--the-mill", "@holm")).toBe("The mill");
  expect(shortName(null, "017", "Ada Holm")).toBe("017");
});

test("distinctShorts(posts) tells posts apart by the words in which their titles differ", () => {
  expect(shorts(post("a", "State of the Union 1947"), post("b", "State of the Union 1948"))).toEqual([
    "1947",
    "1948",
  ]);
  expect(shorts(post("a", "The mill and us"), post("b", "Another title"))).toEqual([
    "The mill and…",
    "Another title",
  ]);
});

test("distinctShorts(posts) gives the ids of posts with the same title, and keeps what an analyst chose", () => {
  expect(shorts(post("a", "News of the day"), post("b", "News of the day"))).toEqual(["a", "b"]);
  const speeches = ["x--1952-a", "x--1953-a", "x--1953-b"].map((id) =>
    post(id, `State of the Union ${id.slice(3, 7)}`),
  );
  expect(shorts(...speeches)).toEqual(["1952", "1953-a", "1953-b"]);
  expect(shorts(post("a", "News", "Mine"), post("b", "News", "Mine"))).toEqual(["Mine", "Mine"]);
  expect(shorts(post("x--1", "News"), post("y--1", "News"))).toEqual(["x--1", "y--1"]);
});

test("distinctShorts(posts) tells untitled posts of one author apart by their days", () => {
  const messages = ["2024-07-03", "2024-07-05"].map((published, i) =>
    post(`tweets--${i}`, null, "@holm", { author: "@holm", published }),
  );
  expect(shorts(...messages)).toEqual(["@holm · 3 July 2024", "@holm · 5 July 2024"]);
});

test("distinctShorts(posts) tells posts of one title apart by what a reader knows them by", () => {
  const alike = (...more: object[]) =>
    shorts(...more.map((own, i) => post(`x--${i}`, "Enough", "Enough", own)));
  expect(alike({ outlet: "Voice" }, { outlet: "Echo", author: "Ada" })).toEqual([
    "Enough · Voice",
    "Enough · Echo",
  ]);
  const echo = { outlet: "Echo", author: "Ada" };
  expect(alike(echo, { ...echo, author: "Tom" })).toEqual(["Enough · Ada", "Enough · Tom"]);
  expect(alike({ ...echo, published: "2024-03-02" }, { ...echo, published: "2024-04-02" })).toEqual([
    "Enough · 2 March 2024",
    "Enough · 2 April 2024",
  ]);
  expect(alike({ camp: "north" }, { camp: "south" })).toEqual([
    "Enough · For the north",
    "Enough · For the south",
  ]);
  expect(alike({ outlet: "Voice" }, {})).toEqual(["Enough · Voice", "Enough"]);
  expect(alike({ outlet: "Voice" }, {}, {})).toEqual(["Enough · Voice", "1", "2"]);
});

test("distinctShorts(posts) gives no post a label that another has", () => {
  expect(shorts(post("a", "Dredge now", "The gates"), post("b", "The gates"))).toEqual(["The gates", "b"]);
  const years = ["Of the Union", "On the Road"].flatMap((title) =>
    [1, 2].map((n) => post(`${title.slice(0, 2)}-${n}`, `${title} 194${n}`)),
  );
  const labels = shorts(...years);
  expect(new Set(labels).size).toBe(4);
  expect(labels.slice(0, 2)).toEqual(["1941", "1942"]);
  const alike = [post("a", "On the mill race"), post("b", "On the mill road"), post("c", "Race")];
  expect(shorts(...alike)).toEqual(["On the mill…", "Road", "Race"]);
});
