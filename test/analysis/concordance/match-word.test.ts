import { expect, test } from "vitest";
import { wordMatchers } from "../../../src/analysis/concordance/match-word.ts";

const isMet = (text: string, word: string): boolean => {
  const [matches] = wordMatchers([[{ kind: "wildcard", text }]], false);
  return matches?.({ form: word, norm: word }) ?? false;
};

test.each<[string, string[], string[]]>([
  ["an*", ["an", "anna"], ["ban"]],
  ["*an", ["an", "ban"], ["bank"]],
  ["*an*", ["an", "bank"], ["bin"]],
  ["*an*an*", ["banana", "anan"], ["an", "ana", "bank"]],
  ["*a*na*", ["ana", "banana"], ["na", "bank"]],
  ["a*a", ["aa", "abba"], ["a"]],
  ["ab*b*ab", ["abbab", "abxbxab"], ["abab", "ab"]],
])("wordMatchers(words) of %s: pieces stand in order, none upon another", (text, met, unmet) => {
  expect(met.filter((word) => !isMet(text, word))).toEqual([]);
  expect(unmet.filter((word) => isMet(text, word))).toEqual([]);
});

test("wordMatchers(words, caseSensitive) minds capitals where they count, and reads a pattern in long words no further", () => {
  const told = (caseSensitive: boolean) => {
    const [matches] = wordMatchers(
      [[{ kind: "word", text: caseSensitive ? "Toll" : "toll" }]],
      caseSensitive,
    );
    return ["Toll", "toll"].map((form) => matches?.({ form, norm: form.toLowerCase() }));
  };
  expect(told(true)).toEqual([true, false]);
  expect(told(false)).toEqual([true, true]);
});
