import { describe, expect, it } from "vitest";
import { checkPattern } from "../../../src/analysis/concordance/check-pattern.ts";

describe("checkPattern(source)", () => {
  it.each([
    "^un",
    "ed$",
    "^(re|pre)mak.*",
    "[aeiou]{2}",
    "colou?r",
    "^[^a-m]\\w+?s$",
    "a\\.b",
    "(?:ab|c)d",
    "é+",
  ])("allows %s", (source) => {
    expect(checkPattern(source)).toBeNull();
  });

  it.each([
    ["(a+)+", 'a group cannot be repeated: ")+"; write it out'],
    ["(a|a)*b", 'a group cannot be repeated: ")*"; write it out'],
    ["(ab){2}", 'a group cannot be repeated: "){"; write it out'],
    ["a*a*a*a*b", "4 repeats; at most 3 are allowed"],
    ["a?a?a?a?aaaa", "4 repeats; at most 3 are allowed"],
    ["(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)", "9 bars; at most 8 are allowed"],
    ["(?=a)", "lookaround and named groups are not supported; use ( ) or (?: )"],
    ["(?<n>a)", "lookaround and named groups are not supported; use ( ) or (?: )"],
    ["(a)\\1", "\\1 is not supported in a pattern; write the character itself"],
    ["\\p{L}", "\\p is not supported in a pattern; write the character itself"],
    ["[]a]", "an empty class [ ] matches nothing; put characters into it"],
    ["[[:alpha:]]", "a class cannot hold [; write \\["],
    ["[\\b]", "\\b is not supported in a class; write the character itself"],
    ["[a", "a class without ]; close it"],
    ["a{2,1}", "not a regular expression; check its brackets and repeats"],
    ["a{999}", "{ } needs one or two whole numbers up to 64"],
    ["a{65}", "{ } needs one or two whole numbers up to 64"],
    ["a{", "{ } needs one or two whole numbers up to 64"],
    ["a**", "not a regular expression; check its brackets and repeats"],
    ["a\\", "\\ is not supported in a pattern; write the character itself"],
    ["x".repeat(101), "pattern of 101 characters; at most 100 are allowed"],
  ])("refuses %s", (source, fault) => {
    expect(checkPattern(source)).toBe(fault);
  });

  it("allows nothing that is slow on the longest word it is tried on", () => {
    const slowest = [
      "a*a*a*b",
      "^(a|a|a)(a|a|a)(a|a)(a|a)a*b",
      "[a-z]*[a-y]*[a-x]*_",
      "a{0,64}a{0,64}a{0,64}b",
    ];
    for (const source of slowest) {
      expect(checkPattern(source)).toBeNull();
      const start = process.cpuUsage();
      expect(new RegExp(source, "iu").test("a".repeat(64))).toBe(false);
      expect(process.cpuUsage(start).user).toBeLessThan(250_000);
    }
  });
});
