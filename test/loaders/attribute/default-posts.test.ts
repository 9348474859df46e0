import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attributed, type Told, told } from "./attributed.ts";

const people = {
  "Sadiq Khan|Khan": "khan",
  "Mr Corbyn|Jeremy Corbyn|Corbyn": "corbyn",
  "Paul Mason": "mason",
  "Ms Dugdale": "dugdale",
};

const names: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(people).flatMap(([surfaces, id]) => surfaces.split("|").map((surface) => [surface, id])),
);

/** Every quotation that a reader finds in the default posts, reported clauses aside; long ones by their first words. */
const marked: Readonly<Record<string, readonly Told[]>> = {
  "000": [],
  "001": [
    ["scare", "known", null, "none"],
    ["scare", "entryists", null, "none"],
    ["scare", "trotskyists", null, "none"],
  ],
  "002": [],
  "003": [
    ["scare", "anyone but Tessa Jowell", null, "none"],
    ["block", "That, if you are mystified", "id:mason", "attributed"],
    ["imagined", "Shit! They’re onto us. Let", null, "none"],
  ],
  "004": [
    ["mixed", "totally failed", "id:khan", "attributed"],
    ["direct", "Across the country today L", null, "orphan"],
    ["mixed", "hid away from our principl", "He", "unresolved"],
    ["mixed", "what matters is what works", "He", "unresolved"],
    ["direct", "What works can not trump w", "he", "unresolved"],
    ["mixed", "collective and individual", "id:corbyn", "attributed"],
    ["direct", "Jeremy has already proved ", null, "orphan"],
    ["mixed", "only to the converted", "id:dugdale", "attributed"],
  ],
};

describe("attribute(post) on the default posts", () => {
  it.each(readdirSync("data/posts"))(
    "finds every quotation of %s and credits none to a wrong speaker",
    (file) => {
      const found = told(attributed(readFileSync(`data/posts/${file}`, "utf8"), names));
      const plain = found.filter(([kind]) => kind !== "indirect");
      expect(plain.map(([kind, text, ...rest]) => [kind, text.slice(0, 26), ...rest])).toEqual(
        (marked[file.slice(0, 3)] ?? []).map(([kind, text, ...rest]) => [kind, text.slice(0, 26), ...rest]),
      );
    },
  );
});
