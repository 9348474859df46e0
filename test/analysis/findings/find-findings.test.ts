import fc from "fast-check";
import { expect, test } from "vitest";
import { findFindings } from "../../../src/analysis/findings/find-findings.ts";
import { plain } from "../../../src/analysis/findings/phrase.ts";
import { integer } from "../../../src/analysis/findings/wording.ts";
import { selectSentences } from "../../../src/analysis/select-sentences.ts";
import type { Figure, Finding } from "../../../src/domain/finding.ts";
import { numberWord } from "../../../src/domain/format.ts";
import { anyCorpus, type Corpus, type Told } from "../corpora.ts";
import { coded, contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

const disputed = { post: "p1", label: "The first post", choices: ["ferry", "none", "out"] };
const contests = [
  contestOf(),
  contestOf("ferry"),
  contestOf("ferry", "bridge"),
  { ...contestOf("ferry", "bridge"), settings: [disputed] },
  contestOf("ferry", "bridge", "ford", "tunnel", "raft", "zip line"),
];

const figuresOf = (finding: Finding): Figure[] =>
  [...finding.title_parts, ...finding.parts].filter((part) => typeof part !== "string");

const texts = (
  corpus: Corpus,
  ...input: Parameters<typeof inputOf> extends [unknown, ...infer R] ? R : never
) =>
  Object.fromEntries(findFindings(inputOf(corpus, ...input)).map((found) => [found.finding_id, found.text]));

test("findFindings(input) prints no number that its selection does not bring back", () => {
  fc.assert(
    fc.property(anyCorpus, fc.constantFrom(...contests), (corpus, contest) => {
      for (const found of findFindings(inputOf(corpus, contest)))
        for (const { value, unit, count, selection } of figuresOf(found)) {
          const sentences = selectSentences(selection, corpus.posts, corpus);
          const posts = new Set(sentences.map((sentence) => sentence.post_id)).size;
          expect(sentences).toHaveLength(count);
          if (unit === "sentences") expect(value).toBe(count ? integer(count) : "none");
          if (unit === "posts")
            expect(value.toLowerCase()).toMatch(
              new RegExp(`^(${numberWord(posts)}|${posts ? "" : "none"})( posts?)?$`),
            );
        }
    }),
    { numRuns: 60 },
  );
});

test("findFindings(input) says something whole of any corpus, with unique ids", () => {
  fc.assert(
    fc.property(anyCorpus, fc.constantFrom(...contests), (corpus, contest) => {
      const found = findFindings(inputOf(corpus, contest));
      expect(new Set(found.map(({ finding_id }) => finding_id)).size).toBe(found.length);
      for (const { title, text, alt, caveat, parts, title_parts } of found) {
        expect(text).toBe(plain(parts));
        expect(title).toBe(plain(title_parts));
        expect(`${text} ${alt}`).not.toMatch(/undefined|null|NaN|Infinity|\s\s|[.;,] ?\./);
        expect(text).toMatch(/^[^a-z].*\.$/);
        expect(title).toMatch(/^[^a-z].*[^.]$/);
        expect(caveat).toMatch(/^$|\.$/);
      }
    }),
    { numRuns: 60 },
  );
});

test("findFindings(input) compares only as far as the strength of a finding goes", () => {
  fc.assert(
    fc.property(anyCorpus, fc.constantFrom(...contests), (corpus, contest) => {
      for (const { metric, title, strength } of findFindings(inputOf(corpus, contest))) {
        if (metric !== "frame") continue;
        if (strength !== "clear in this set")
          expect(title).not.toMatch(/^Only|more than|(never|hardly ever) (do|speak)/);
        if (strength === "too little to say")
          expect(title).toMatch(/^Too (little to compare on|few sentences speak of) /);
      }
    }),
    { numRuns: 60 },
  );
});

test("findFindings(input) does not depend on the order of posts or rows", () => {
  fc.assert(
    fc.property(anyCorpus, fc.constantFrom(...contests), (corpus, contest) => {
      const turned = {
        posts: corpus.posts.toReversed(),
        paragraphs: corpus.paragraphs.toReversed(),
        sentences: corpus.sentences.toReversed(),
        frame_hits: corpus.frame_hits.toReversed(),
      };
      expect(findFindings(inputOf(turned, contest))).toEqual(findFindings(inputOf(corpus, contest)));
    }),
    { numRuns: 30 },
  );
});

test("findFindings(input) of swapped camps negates the estimate of a frame and keeps its strength", () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const frames = (...camps: string[]) =>
        new Map(
          findFindings(inputOf(corpus, contestOf(...camps)))
            .filter(({ metric }) => metric === "frame")
            .map((found) => [found.finding_id, found]),
        );
      const [one, other] = [frames("ferry", "bridge"), frames("bridge", "ferry")];
      for (const [id, { estimate, strength }] of one) {
        expect(other.get(id)?.strength).toBe(strength);
        expect((other.get(id)?.estimate ?? 0) + (estimate ?? 0)).toBeCloseTo(0, 12);
      }
    }),
    { numRuns: 60 },
  );
});

test("findFindings(input) with an empty post more changes nothing but the number of posts", () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const more = { ...corpus, posts: [...corpus.posts, { post_id: "void", camp: "ferry" }] };
      const body = ({ metric, title, text, estimate }: Finding) => ({ metric, title, text, estimate });
      const kept = (of: Corpus) =>
        findFindings(inputOf(of))
          .filter(({ finding_id, metric }) => !metric.startsWith("corpus") && finding_id !== "voice.void")
          .map(body);
      expect(kept(more)).toEqual(kept(corpus));
    }),
    { numRuns: 60 },
  );
});

test("findFindings(input) of no post says that there is none", () => {
  expect(texts(corpusOf({}))).toMatchObject({
    "corpus.posts": "No post is loaded: put files into the folder posts of the contest.",
    "corpus.dates": "There are no posts, and so no dates.",
    floor: "Fewer than two camps have posts, so nothing is compared; the pages describe what is there.",
    "coding.what": "Nobody has coded these sentences; frames are found by the cue words of the codebook.",
    "coding.agreement": "No sentence was coded by two coders, so their agreement cannot be judged.",
  });
});

test("findFindings(input) of one post describes it and compares nothing", () => {
  const found = texts(corpusOf({ weir: coded("ferry", 6, 20) }));
  expect(found).toMatchObject({
    "corpus.posts": "The set holds one post: 10 words in 20 sentences.",
    "corpus.camps": "Writers for the ferry: one post, 10 words; writers for the bridge: no posts.",
    "frame.thrift":
      "In their own voice, one writer for the ferry speaks of thrift in 6 of 20 sentences (30%); writers for the bridge have no sentence that can be counted.",
    "voice.weir": "“weir” gives none of 20 sentences to someone else’s words.",
  });
});

test.each([
  ["stated", "One post states its date."],
  ["inferred", "One post is dated by inference."],
  ["unknown", "One post is undated."],
])("findFindings(input) of one post whose date is %s says %j", (published_basis, said) => {
  const corpus = corpusOf({ weir: coded("ferry", 6, 20) });
  const posts = inputOf(corpus).posts.map((post) => ({ ...post, published_basis }));
  expect(texts(corpus, contestOf("ferry", "bridge"), { posts })["corpus.dates"]).toBe(said);
});

test("findFindings(input) of posts that all state their date says so", () => {
  const corpus = corpusOf({
    a: coded("ferry", 6, 20),
    b: coded("bridge", 4, 20),
    c: coded("bridge", 0, 20),
  });
  const posts = inputOf(corpus).posts.map((post) => ({ ...post, published_basis: "stated" }));
  expect(texts(corpus, contestOf("ferry", "bridge"), { posts })["corpus.dates"]).toBe(
    "All three posts state their date.",
  );
});

test("findFindings(input) of two posts against two and a report says what that allows", () => {
  const corpus = corpusOf({
    a: coded("ferry", 6, 20),
    b: coded("ferry", 4, 20),
    c: coded("bridge", 0, 20),
    d: coded("bridge", 0, 25),
    e: coded("none", 3, 10),
  });
  const dated = inputOf(corpus).posts.map((post) => ({
    ...post,
    published_basis: post.post_id === "e" ? "stated" : "inferred",
  }));
  expect(texts(corpus, contestOf("ferry", "bridge"), { posts: dated })).toMatchObject({
    "corpus.camps":
      "Writers for the ferry: two posts, 20 words; writers for the bridge: two posts, 20 words; outside the camps: one post, 10 words.",
    "corpus.dates": "One of five posts states its date; four are dated by inference.",
    floor:
      "With two posts against two, even the largest possible difference, in either direction, would turn up in 33% of all ways of dealing the posts out to the camps at random (p = .33). No test can give a smaller p, so no p-value is shown: the comparisons describe these posts.",
    "frames.silent":
      "In their own voice, writers for the bridge never speak of thrift (11). The numbers are the sentences expected at the other side’s rate.",
    "outside.e":
      "“e” (10 sentences) stands outside the camps and is counted apart. In its own voice it speaks of thrift in 3 of 10 sentences.",
    "agreement.thrift":
      "On thrift, coders differ in none of 95 sentences that two or more of them coded, alpha 1.00.",
  });
});

test("findFindings(input) names all frames of which a post outside the camps speaks most", () => {
  const corpus = corpusOf({
    a: coded("ferry", 6, 20),
    b: coded("bridge", 1, 20),
    e: {
      camp: "none",
      told: Array.from({ length: 10 }, (_, i) => ({ coded: { ana: i < 2 ? ["thrift", "safety"] : [] } })),
    },
  });
  expect(texts(corpus)["outside.e"]).toContain(
    "In its own voice it speaks of safety in 2 of 10 sentences and of thrift in 2 of 10 sentences.",
  );
});

test("findFindings(input) allows a test where re-assigning posts gives a p of just .05", () => {
  const many = Array.from({ length: 19 }, (_, i) => [`b${i}`, coded("bridge", 0, 2)] as const);
  const floor = findFindings(
    inputOf(corpusOf({ a: coded("ferry", 2, 2), ...Object.fromEntries(many) })),
  ).find((found) => found.finding_id === "floor");
  expect(floor?.title).toMatch(/ allow a test$/);
  expect(floor?.text).toMatch(
    /\(p = \.05\), so a test can rule out chance; a p-value is shown where the posts of a comparison allow one of \.05 or less\.$/,
  );
});

test("findFindings(input) says beside what the posts allow which side of several posts one author wrote", () => {
  const posts = {
    a: coded("ferry", 2, 9),
    b: coded("ferry", 2, 9),
    c: coded("bridge", 1, 9),
    d: coded("bridge", 1, 9),
  };
  const floorBy = (authors: Readonly<Record<string, string>>) => {
    const input = inputOf(corpusOf(posts));
    const signed = input.posts.map((row) => ({ ...row, author: authors[row.post_id] ?? null }));
    return findFindings({ ...input, posts: signed }).find(({ finding_id }) => finding_id === "floor")?.text;
  };
  expect(floorBy({ a: "Pen", b: "Pen", c: "Ink", d: "Quill" })).toMatch(
    /All posts by writers for the ferry are by one author; they show that author, not a camp\.$/,
  );
  expect(floorBy({ a: "Pen", c: "Ink" })).not.toContain("one author");
});

test("findFindings(input) calls a p under the least that it shows under it, not equal to under it", () => {
  const side = (camp: string, posts: number) =>
    Array.from({ length: posts }, (_, i) => [`${camp}${i}`, coded(camp, 1, 4)] as const);
  const corpus = corpusOf(Object.fromEntries([...side("ferry", 4), ...side("bridge", 21)]));
  const floor = findFindings(inputOf(corpus)).find(({ finding_id }) => finding_id === "floor");
  expect(floor?.text).toContain(
    "in <1% of all ways of dealing the posts out to the camps at random (p under .0001), so",
  );
});

test("findFindings(input) says so where posts can be dealt out in more ways than are tried", () => {
  const side = (camp: string, count: number) =>
    Array.from({ length: 10 }, (_, i) => [`${camp}${i}`, coded(camp, count, 4)] as const);
  const corpus = corpusOf(Object.fromEntries([...side("ferry", 3), ...side("bridge", 1)]));
  const found = findFindings(inputOf(corpus));
  expect(found.find(({ finding_id }) => finding_id === "floor")?.text).toMatch(
    /^With ten posts against ten, there are so many ways of dealing the posts out to the camps that 999 are drawn at random, and more where these leave the answer open; the smallest p that so many can give is \.001, so a test can rule out chance;/,
  );
  expect(found.find(({ finding_id }) => finding_id === "frame.thrift")?.caveat).toContain(
    "Re-assigning whole posts to the camps, 999 times at random, gives p = .001.",
  );
});

test("findFindings(input) lets a coding of one post undo nothing that cue words find in all", () => {
  const cued = (camp: string, count: number) => ({
    camp,
    told: Array.from({ length: 20 }, (_, i): Told => (i < count ? { cues: [["thrift", "own"]] } : {})),
  });
  const posts = { a: cued("ferry", 6), b: cued("ferry", 5), c: cued("bridge", 0), d: cued("bridge", 1) };
  const first = { ...posts.c, told: posts.c.told.map((told) => ({ ...told, coded: { ana: ["thrift"] } })) };
  const said = (corpus: typeof posts) =>
    findFindings(inputOf(corpusOf(corpus))).find(({ finding_id }) => finding_id === "frame.thrift");
  const before = said(posts);
  expect([before?.strength, before?.checks?.settings]).toEqual(["clear in this set", { tried: 4, same: 4 }]);
  const after = said({ ...posts, c: first });
  expect([after?.strength, after?.checks?.settings]).toEqual(["clear in this set", { tried: 4, same: 4 }]);
});

test("findFindings(input) says which posts nobody coded, counts only the others, and calls nothing clear", () => {
  const uncoded = (camp: string) => ({ camp, told: [{}, {}, {}] });
  const corpus = corpusOf({
    a: coded("ferry", 6, 20, "beauty"),
    b: coded("ferry", 4, 20, "beauty"),
    c: coded("bridge", 0, 20),
    d: coded("bridge", 0, 25),
    e: uncoded("bridge"),
    f: uncoded("none"),
  });
  const found = texts(corpus);
  expect(found).toMatchObject({
    floor:
      "With two posts against two, even the largest possible difference, in either direction, would turn up in 33% of all ways of dealing the posts out to the camps at random (p = .33). No test can give a smaller p, so no p-value is shown: the comparisons describe these posts.",
    "frames.silent":
      "In their own voice, writers for the bridge never speak of beauty (11). The numbers are the sentences expected at the other side’s rate. Posts that are not coded are left aside.",
    "outside.f":
      "“f” (3 sentences) stands outside the camps and is counted apart. None of them can be counted.",
    uncoded:
      "Two of six posts are not coded, so nothing that is said of frames here includes them: “e” and “f”. Cue words count every post.",
  });
  const beauty = findFindings(inputOf(corpus)).find(({ finding_id }) => finding_id === "frame.beauty");
  expect([beauty?.strength, beauty?.checks?.rule]).toEqual(["leaning", "uncoded"]);
  expect(beauty?.caveat).toContain("One post of the two sides is not coded, and so not counted.");
  const settings = { source: "cue", voice: "own", headings: true, placements: {} } as const;
  expect(Object.keys(texts(corpus, contestOf("ferry", "bridge"), { settings }))).not.toContain("uncoded");
});

test("findFindings(input) counts as silence only what can be compared, and names the empty rows that it does not count", () => {
  const corpus = corpusOf({
    a: coded("ferry", 6, 20, "beauty"),
    b: coded("ferry", 4, 20, "beauty"),
    c: coded("bridge", 4, 40, "safety"),
    d: coded("bridge", 0, 40, "safety"),
  });
  expect(findFindings(inputOf(corpus)).find(({ metric }) => metric === "frames.silent")).toMatchObject({
    title: "Writers for the bridge leave one frame to the other side",
    text: "In their own voice, writers for the bridge never speak of beauty (20). The numbers are the sentences expected at the other side’s rate.",
    caveat:
      "A frame counts as left to the other side where at least five sentences in all speak of it and at least three would be expected. Also absent, but too rare to count: safety (writers for the ferry).",
  });
});

test("findFindings(input) says by whose reading a side is silent where another reading finds a sentence", () => {
  const silent = coded("bridge", 0, 20);
  const split: Told = { coded: { ana: ["beauty"], ben: [] } };
  const corpus = corpusOf({
    a: coded("ferry", 6, 20, "beauty"),
    b: coded("ferry", 4, 20, "beauty"),
    c: coded("bridge", 0, 20, "beauty"),
    d: { ...silent, told: [...silent.told, split] },
  });
  expect(texts(corpus)["frames.silent"]).toMatch(
    /^In their own voice, writers for the bridge do not speak of beauty \(10\) in any sentence that all coders marked\./,
  );
});

test("findFindings(input) opens the disagreements from the agreement of a frame", () => {
  const split: Told = { coded: { ana: ["safety"], ben: [] } };
  const same: Told = { coded: { ana: ["safety"], ben: ["safety"] } };
  const corpus = corpusOf({
    a: { camp: "ferry", told: [same, split, same, split, same, {}, { coded: { ana: [], ben: [] } }] },
  });
  const found = findFindings(inputOf(corpus)).find(({ finding_id }) => finding_id === "agreement.safety");
  expect(found?.text).toMatch(
    /^On safety, coders differ in 2 of 6 sentences that two or more of them coded, alpha /,
  );
  expect(found?.evidence).toEqual(["a:2", "a:4"]);
  expect(found?.strength).toBe("no visible difference");
});

/** A set in which where the post p1 is counted decides how beauty is judged. */
const inDispute = () => ({
  corpus: corpusOf({
    p1: coded("ferry", 10, 20, "beauty"),
    a: coded("ferry", 4, 20, "beauty"),
    c: coded("bridge", 0, 20, "beauty"),
    d: coded("bridge", 1, 20, "beauty"),
  }),
  contest: { ...contestOf("ferry", "bridge"), settings: [disputed] },
});

test("findFindings(input) tells what becomes of frames when a disputed post is counted elsewhere", () => {
  const { corpus, contest } = inDispute();
  expect(texts(corpus, contest)["setting.p1"]).toBe(
    "“p1” (20 sentences) is counted with writers for the ferry. If it is counted apart from the camps or left out, beauty goes from “clear in this set” to “leaning”.",
  );
});

test("findFindings(input) says beside a comparison what another place of a disputed post makes of it", () => {
  const { corpus, contest } = inDispute();
  const beauty = findFindings(inputOf(corpus, contest)).find(
    ({ finding_id }) => finding_id === "frame.beauty",
  );
  expect(beauty?.strength).toBe("clear in this set");
  expect(beauty?.caveat).toContain("If “p1” were counted apart or left out, this would be “leaning”.");
  const settings = { source: "agreed", voice: "own", headings: true, placements: { p1: "none" } } as const;
  const moved = findFindings(inputOf(corpus, contest, { settings })).find(
    ({ finding_id }) => finding_id === "frame.beauty",
  );
  expect(moved).toMatchObject({
    title: "One writer for the ferry leans towards beauty",
    strength: "leaning",
  });
  expect(moved?.text).toMatch(/^In their own voice, one writer for the ferry speaks of beauty in 4 of 20 /);
  expect(moved?.caveat).toContain(
    "“a” is the only post on its side; a single post shows itself, not a camp.",
  );
  expect(moved?.caveat).toContain(
    "If “p1” were counted with writers for the ferry, this would be “clear in this set”.",
  );
});

test("findFindings(input) names the two frames that meet most above chance", () => {
  const both: Told = { coded: { ana: ["thrift", "safety"], ben: ["thrift", "safety"] } };
  const none: Told = { coded: { ana: [], ben: [] } };
  const told = [both, both, both, none, none, none, none, none, none];
  const corpus = corpusOf({ a: { camp: "ferry", told }, b: { camp: "bridge", told } });
  const found = findFindings(inputOf(corpus)).find(({ metric }) => metric === "frames.pair");
  expect(found).toMatchObject({
    estimate: 6 / ((6 * 6) / 18),
    strength: "clear in this set",
    text: "Safety shares 6 sentences with thrift, where chance alone, reckoned post by post, would give about 2.",
  });
});

test("findFindings(input) takes chance within posts, and names the post that most sentences of a pair are in", () => {
  const both: Told = { coded: { ana: ["thrift", "safety"], ben: ["thrift", "safety"] } };
  const one: Told = { coded: { ana: ["thrift"], ben: ["thrift"] } };
  const none: Told = { coded: { ana: [], ben: [] } };
  const fill = (told: Told, n: number): Told[] => Array.from({ length: n }, () => told);
  const pairOf = (a: Told[], b: Told[]) =>
    findFindings(inputOf(corpusOf({ a: { camp: "ferry", told: a }, b: { camp: "bridge", told: b } }))).find(
      ({ metric }) => metric === "frames.pair",
    );
  // All of "a" is of both: over the whole set 6 meet where 6 * 6 / 26 = 1.4 were expected, within "a" 6 of 6.
  expect(pairOf(fill(both, 6), fill(none, 20))).toMatchObject({ strength: "too little to say" });
  // In "a" 6 meet where 6 * 8 / 24 = 2 were expected, in "b" 1 where 1 * 1 / 10 = 0.1.
  const found = pairOf([...fill(both, 6), ...fill(one, 2), ...fill(none, 16)], [both, ...fill(none, 9)]);
  expect(found?.estimate).toBeCloseTo(7 / 2.1, 12);
  expect(found?.caveat).toBe("6 of the 7 sentences are in one post, “a”.");
});

test("findFindings(input) ranks frames from the strongest to the weakest, and the larger difference first", () => {
  const told = (counts: Readonly<Record<string, number>>): Told[] =>
    Array.from({ length: 20 }, (_, i) => {
      const marks = Object.keys(counts).filter((frame) => i < (counts[frame] ?? 0));
      return { coded: { ana: marks, ben: marks } };
    });
  const corpus = corpusOf({
    a: { camp: "ferry", told: told({ beauty: 4, safety: 9, thrift: 12 }) },
    b: { camp: "ferry", told: told({ beauty: 4, safety: 8, thrift: 11 }) },
    c: { camp: "bridge", told: told({}) },
    d: { camp: "bridge", told: told({}) },
  });
  const found = findFindings(inputOf(corpus)).filter(({ metric }) => metric === "frame");
  expect(found.map(({ finding_id, strength, checks }) => [finding_id, strength, checks?.rule])).toEqual([
    ["frame.beauty", "clear in this set", "clear"],
    ["frame.thrift", "leaning", "some settings"],
    ["frame.safety", "leaning", "some settings"],
  ]);
});
