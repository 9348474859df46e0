import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimsChecked } from "../../../src/analysis/findings/claims-checked.ts";
import type { FindingInput } from "../../../src/analysis/findings/context.ts";
import { findPeople } from "../../../src/analysis/findings/find-people.ts";
import { findVoices } from "../../../src/analysis/findings/find-voices.ts";
import { plain } from "../../../src/analysis/findings/phrase.ts";
import { integer } from "../../../src/analysis/findings/wording.ts";
import { selectSentences } from "../../../src/analysis/select-sentences.ts";
import { defaultSettings } from "../../../src/analysis/settings.ts";
import type { Figure, Finding } from "../../../src/domain/finding.ts";
import type { QuotedTerm, VoiceWords } from "../../../src/domain/page-rows.ts";
import type { Settings } from "../../../src/domain/selection.ts";
import { anyCorpus, type Corpus, corpusOf } from "../corpora.ts";
import { anySpans, at, claim, entities, evaluation, mention, quote, type Spans } from "../spans.ts";
import { coded, contestOf, inputOf } from "./finding-corpora.ts";

const contests = [
  contestOf(),
  contestOf("ferry"),
  contestOf("ferry", "bridge"),
  contestOf("ferry", "bridge", "ford", "tunnel", "raft", "zip line"),
];

const nothing: Spans = {
  quotes: [],
  mentions: [],
  evaluations: [],
  epithets: [],
  actions: [],
  pronouns: [],
  claims: [],
};

const cases = { texts: 10, textsWrong: 1, spans: 20, spansMissed: 2 };

/** Words of the quotations; every post has ten words in all. */
const wordsOf = (corpus: Corpus, spans: Spans): VoiceWords[] =>
  corpus.posts.flatMap(({ post_id }) => {
    const quoted = spans.quotes.filter((row) => row.post_id === post_id && row.kind === "direct");
    const sentences = [...new Set(quoted.flatMap((row) => row.sentences))];
    const words = sentences.length;
    return [
      { post_id, voice: "own" as const, words: 10 - Math.min(10, words), sentences: [] },
      { post_id, voice: "quoted" as const, words, sentences },
    ];
  });

/** Every quotation says "sink"; one in an odd sentence says "swim" too, which the writers of post b say themselves. */
const termsOf = ({ quotes }: Spans): QuotedTerm[] =>
  quotes.flatMap(({ post_id, sentences }) => [
    { post_id, term: "sink", own: 0, quoted: 1, sentences },
    ...(/[02468]$/.test(sentences[0] ?? "")
      ? []
      : [{ post_id, term: "swim", own: post_id === "b" ? 1 : 0, quoted: 1, sentences }]),
  ]);

function findAll(
  corpus: Corpus,
  spans: Spans,
  contest = contestOf("ferry", "bridge"),
  change: Partial<Settings> = {},
  frames: FindingInput["frames"] = inputOf(corpus, contest).frames,
): Finding[] {
  const input = { ...inputOf(corpus, contest), frames };
  const settings = { ...defaultSettings(contest, true), ...change };
  const sentences = corpus.sentences.length;
  const posts = input.posts.map((post) => ({ ...post, sentences, own_words: 400, quoted_words: 100 }));
  const voices = { quotes: spans.quotes, words: wordsOf(corpus, spans), terms: termsOf(spans), cases };
  const people = {
    contest: { ...contest, candidates: ["brandt"], targets: ["ada"] },
    posts,
    entities,
    settings,
  };
  return [
    ...findVoices({ ...input, posts, entities, voices, settings }),
    ...findPeople({ ...people, rows: spans }, new Map(posts.map(({ post_id }) => [post_id, sentences]))),
    claimsChecked({ settings }, { camps: contest.camps, posts, claims: spans.claims }),
  ];
}

const figuresOf = (finding: Finding): Figure[] =>
  [...finding.title_parts, ...finding.parts].filter((part) => typeof part !== "string");

const anything = anyCorpus.chain((corpus) => fc.tuple(fc.constant(corpus), anySpans(corpus)));
const anyChange = fc.record(
  { voice: fc.constantFrom("own" as const, "quoted" as const, "all" as const) },
  { requiredKeys: [] },
);

describe("findings of voices, people and claims", () => {
  test("findVoices, findPeople and claimsChecked print no number that its selection does not bring back", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...contests), anyChange, ([corpus, spans], contest, change) => {
        for (const found of findAll(corpus, spans, contest, change))
          for (const { value, unit, count, selection } of figuresOf(found)) {
            const sentences = selectSentences(selection, corpus.posts, corpus);
            expect(sentences).toHaveLength(count);
            if (unit === "sentences") expect(value.toLowerCase()).toBe(count ? integer(count) : "none");
            if (unit === "places") expect(count === 0).toBe(/^(none|not once)$/i.test(value));
          }
      }),
      { numRuns: 60 },
    );
  });

  test("findVoices, findPeople and claimsChecked say something whole of any corpus, with unique ids", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...contests), anyChange, ([corpus, spans], contest, change) => {
        const found = findAll(corpus, spans, contest, change);
        expect(new Set(found.map(({ finding_id }) => finding_id)).size).toBe(found.length);
        for (const { title, text, alt, caveat, parts, title_parts } of found) {
          expect(text).toBe(plain(parts));
          expect(title).toBe(plain(title_parts));
          expect(`${title} ${text} ${alt}`).not.toMatch(/undefined|null|NaN|Infinity|\s\s|[.;,] ?\./);
          expect(text).toMatch(/^[^a-z].*\.$/);
          expect(title).toMatch(/^[^a-z].*[^.]$/);
          expect(caveat).toMatch(/^$|\.$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("findVoices, findPeople and claimsChecked do not depend on the order of posts or rows", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...contests), ([corpus, spans], contest) => {
        const turned = { ...corpus, posts: corpus.posts.toReversed() };
        const rows = Object.fromEntries(
          Object.entries(spans).map(([name, list]) => [name, list.toReversed()]),
        ) as unknown as Spans;
        expect(findAll(turned, rows, contest)).toEqual(findAll(corpus, spans, contest));
      }),
      { numRuns: 30 },
    );
  });
});

const found = (findings: readonly Finding[], id: string) => findings.find((d) => d.finding_id === id);

const four = corpusOf({
  a: coded("ferry", 2, 10),
  b: coded("ferry", 2, 10),
  c: coded("bridge", 2, 10),
  d: coded("bridge", 2, 10),
});

describe("what is said of nothing", () => {
  test.each(contests)("each page has its findings without a post, whatever the camps", (contest) => {
    const findings = findAll(corpusOf({}), nothing, contest);
    const texts = Object.fromEntries(findings.map((d) => [d.finding_id, d.text]));
    expect(texts).toMatchObject({
      "voices.matrix": "No post quotes or reports anybody’s words.",
      "voices.words": "No post has a word.",
      "people.mentions": "In the words that are counted, no post names a person listed in entities.yaml.",
      "us-them.we": "No post is counted in which “we”, “us” and “our” could be used.",
      "claims.checked": "No figure or assertion that could be checked was found.",
    });
    for (const { title, text } of findings) expect(`${title} ${text}`).not.toMatch(/\s[.;,:]|^\s|\s$/);
    expect(findings.filter(({ metric }) => metric === "us-them").map(({ strength }) => strength)).toEqual([
      "too little to say",
      "too little to say",
    ]);
  });
});

describe("voices.matrix", () => {
  test("voicesMatrix(context, input) tells known speakers from those left open, and credits imagined speech to nobody", () => {
    const quotes = [
      quote(["a:1", "a:2"], { kind: "block" }),
      quote(["a:3"], { status: "unresolved", speaker_id: null, speaker_surface: "she" }),
      quote(["b:1"], { status: "orphan", speaker_id: null, speaker_surface: null }),
      quote(["b:2"], { kind: "imagined", status: "none", speaker_id: null }),
      quote(["c:1"], { kind: "scare", status: "none", speaker_id: null }),
      quote(["c:2"], { speaker_id: null, speaker_surface: "a warden" }),
    ];
    expect(found(findAll(four, { ...nothing, quotes }), "voices.matrix")).toMatchObject({
      title: "One writer for the ferry quotes Ada Okafor and writers for the bridge quote nobody by name",
      text: "Someone else’s words appear in 5 sentences: the speaker is named and known in 2, described without a name in 1 and unnamed or not identified in 2. In 1 further sentence the speech is imagined and credited to nobody.",
      strength: "clear in this set",
      evidence: ["a:1", "a:2", "a:3", "b:1", "c:2", "b:2"],
    });
  });

  test("voicesMatrix(context, input) says of a whole side only what two of its posts do", () => {
    const titleOf = (...ids: string[]) =>
      found(findAll(four, { ...nothing, quotes: ids.map((id) => quote([id])) }), "voices.matrix")?.title;
    expect(titleOf("a:1", "b:1")).toBe(
      "Writers for the ferry quote Ada Okafor and writers for the bridge quote nobody",
    );
    expect(titleOf("a:1", "a:2")).toBe(
      "One writer for the ferry quotes Ada Okafor and writers for the bridge quote nobody",
    );
  });
});

describe("voices.terms", () => {
  test("voiceTerms(context, terms) names words that no writer of the side says, and keeps silent where nothing is quoted", () => {
    const quotes = [quote(["a:1"]), quote(["b:1"]), quote(["b:2"])];
    const findings = findAll(four, { ...nothing, quotes });
    expect(found(findings, "voices.terms.ferry")?.text).toBe(
      "Of two different words that writers for the ferry quote, 1 appears only in quotations; the one used 2 times or more is “sink” (3).",
    );
    expect(found(findings, "voices.terms.bridge")).toBeUndefined();
  });
});

describe("voices.words", () => {
  const quotingIn = (...sentences: string[]) =>
    found(findAll(four, { ...nothing, quotes: sentences.map((id) => quote([id])) }), "voices.words")?.text;

  test("voiceWordShares(context, input, words) counts the posts that quote no word, where there is any", () => {
    expect(quotingIn("a:1", "b:1")).toMatch(/; 2 of 4 posts quote no word\.$/);
    expect(quotingIn("a:1", "b:1", "c:1")).toMatch(/; 1 of 4 posts quotes no word\.$/);
    expect(quotingIn("a:1", "b:1", "c:1", "d:1")).toMatch(/ 10 words in “[^”]+” are quoted or reported\.$/);
  });
});

describe("voices.frames", () => {
  test("voiceFrames(context) tells of each side, and of none where the contest has no frame", () => {
    const spans = { ...nothing, quotes: [quote(["a:1"])] };
    const told = (frames?: readonly []) =>
      findAll(four, spans, contestOf("ferry", "bridge"), {}, frames).filter(
        (d) => d.metric === "voices.frames",
      );
    expect(told().map((d) => d.finding_id)).toEqual(["voices.frames.ferry", "voices.frames.bridge"]);
    expect(told([])).toEqual([]);
  });

  test("voiceFrames(context) lets no frame weigh less where nothing is in own voice", () => {
    const quotedOnly = (camp: string) => ({
      camp,
      told: coded(camp, 3, 6).told.map((sentence) => ({ ...sentence, voice: "direct" as const })),
    });
    const corpus = corpusOf({ a: quotedOnly("ferry"), b: coded("bridge", 3, 6) });
    expect(
      found(findAll(corpus, nothing, contestOf("ferry", "bridge")), "voices.frames.ferry"),
    ).toMatchObject({
      strength: "too little to say",
      estimate: null,
      title: "One writer for the ferry: without quotations, nothing is left to count",
      text: "Of 6 sentences by one writer for the ferry that can be counted, none is in their own voice, so no frame has a share without quotations.",
    });
  });
});

const says = (post: string, surface: string, n: number, entity = "ada") =>
  Array.from({ length: n }, (_, i) => ({
    ...mention(`${post}:${i + 1}`, surface),
    entity_id: entity,
  }));

describe("people.mentions", () => {
  const mentionsOf = (...mentions: ReturnType<typeof says>[]) =>
    found(findAll(four, { ...nothing, mentions: mentions.flat() }), "people.mentions");

  test("peopleMentions(context, input) says whom every side names most", () => {
    const most = mentionsOf(says("a", "Ada", 3), says("a", "Brandt", 2, "brandt"), says("c", "Ada", 2));
    expect(most?.title).toBe("Every side names Ada Okafor most");
  });

  test("peopleMentions(context, input) puts nobody first of those whom a side names as often as each other", () => {
    const tied = mentionsOf(says("a", "Ada", 3), says("a", "Brandt", 3, "brandt"), says("c", "Ada", 2));
    expect(tied).toMatchObject({
      title:
        "No side names anybody more often than Ada Okafor; writers for the ferry name Jo Brandt as often",
      text: "Writers for the ferry name Ada Okafor 3 times in 800 words (3.8 per 1,000) and Jo Brandt as often; writers for the bridge name Ada Okafor 2 times in 800 words (2.5 per 1,000).",
    });
    const apart = mentionsOf(
      says("a", "Ada", 3),
      says("a", "Brandt", 3, "brandt"),
      says("c", "Mayor", 2, "mayor"),
    );
    expect(apart?.title).toBe(
      "Writers for the ferry name Ada Okafor and Jo Brandt most, equally often; writers for the bridge name The mayor most",
    );
  });

  test("peopleMentions(context, input) says once whom several sides name most", () => {
    const corpus = corpusOf({
      a: coded("ferry", 2, 10),
      c: coded("bridge", 2, 10),
      e: coded("none", 2, 10),
      f: coded("none", 2, 10),
    });
    const mentions = [says("a", "Ada", 3), says("c", "Ada", 2), says("e", "Mayor", 2, "mayor")].flat();
    const most = found(findAll(corpus, { ...nothing, mentions }), "people.mentions");
    expect(most?.title).toBe(
      "One writer for the ferry and one writer for the bridge name Ada Okafor most; writers outside the camps name The mayor most",
    );
  });
});

describe("people.naming", () => {
  const namingOf = (...mentions: ReturnType<typeof says>[]) =>
    found(findAll(four, { ...nothing, mentions: mentions.flat() }), "people.naming.ada");

  test("peopleNaming(context, input, person) compares names only where each side has ten mentions", () => {
    const [six, four_] = [says("c", "Ms Okafor", 6), says("d", "Okafor", 4)];
    expect(namingOf(says("a", "Ada", 10), six, four_)).toMatchObject({
      strength: "leaning",
      title: "One writer for the ferry says “Ada”, writers for the bridge say “Ms Okafor”",
      text: "Ada Okafor is mentioned by writers for the ferry in 10 places, always as “Ada”; by writers for the bridge in 10 places, 6 of them as “Ms Okafor”.",
    });
    expect(namingOf(says("a", "Ada", 9), six, four_)).toMatchObject({
      strength: "too little to say",
      title: "Too few mentions on a side to compare how Ada Okafor is named",
      caveat: "A side with fewer than ten mentions is not compared.",
    });
  });

  test("peopleNaming(context, input, person) says of the one camp with posts which name comes first", () => {
    const one = corpusOf({ a: coded("ferry", 2, 10), b: coded("ferry", 2, 10) });
    const named = (...mentions: ReturnType<typeof says>[]) =>
      found(findAll(one, { ...nothing, mentions: mentions.flat() }), "people.naming.ada");
    expect(named(says("a", "Ada", 8), says("b", "Okafor", 2))).toMatchObject({
      strength: "leaning",
      title: "Writers for the ferry most often call Ada Okafor “Ada”",
      caveat: "",
    });
    expect(named(says("a", "Ada", 5), says("b", "Okafor", 5))?.strength).toBe("too little to say");
  });

  test("peopleNaming(context, input, person) puts no name first of those that are as common as each other", () => {
    const tied = namingOf(says("a", "Ada", 10), says("c", "Ms Okafor", 5), says("d", "Ada", 5));
    expect(tied).toMatchObject({
      strength: "no visible difference",
      title: "No single name for Ada Okafor comes first with writers for the bridge",
    });
    expect(tied?.text).toMatch(
      /writers for the bridge in 10 places, 5 of them as “Ada” and 5 of them as “Ms Okafor”\.$/,
    );
  });

  test("peopleNaming(context, input, person) does not compare a side whose names are too often not published", () => {
    expect(namingOf(says("a", "Ada", 10), says("c", "", 8), says("d", "Ada", 2))).toMatchObject({
      strength: "too little to say",
      title: "What writers for the bridge call Ada Okafor is too often unpublished to be compared",
      text: "Ada Okafor is mentioned by writers for the ferry in 10 places, always as “Ada”; by writers for the bridge in 10 places, 8 of them not published.",
    });
    expect(namingOf(says("a", "Ada", 10), says("c", "", 10))?.text).toMatch(
      /10 places, each of them not published\.$/,
    );
  });

  test("peopleNaming(context, input, person) does not print a description as if it were a name", () => {
    const described = (post: string) =>
      says(post, "a rower", 10).map((row) => ({ ...row, rule: "implicit" as const }));
    expect(namingOf(says("a", "Ada", 10), described("c"))).toMatchObject({
      strength: "leaning",
      title:
        "One writer for the ferry says “Ada”, one writer for the bridge describes Ada Okafor without a name",
    });
    expect(namingOf(described("a"), described("c"))?.title).toBe(
      "The camps name Ada Okafor alike: a description comes first",
    );
  });
});

describe("people.said", () => {
  test("peopleSaid(context, input, rows) counts a score nearer to 0 than .05 for neither side", () => {
    const lexicon = (n: number, score: number) =>
      evaluation(`a:${n}`, score, { source: "lexicon", coder: null });
    const evaluations = [1, 2, 3, 4, 5].map((n) => lexicon(n, 0.3)).concat(lexicon(6, 0.04));
    expect(found(findAll(four, { ...nothing, evaluations }), "people.said.ada")?.text).toContain(
      "5 for and none against of 6 judged",
    );
  });

  test("peopleSaid(context, input, rows) counts by the sign of the coders’ mean", () => {
    const evaluations = [
      ...["a:1", "a:2", "a:3", "b:4", "b:5"].map((id) => evaluation(id, 1)),
      evaluation("a:6", 1),
      evaluation("a:6", -1, { coder: "ben" }),
      ...["c:1", "c:2", "c:3", "d:4", "d:5"].map((id) => evaluation(id, -1)),
    ];
    expect(found(findAll(four, { ...nothing, evaluations }), "people.said.ada")).toMatchObject({
      title:
        "Writers for the ferry speak in favour of Ada Okafor; writers for the bridge speak against Ada Okafor",
      text: "Sentences on Ada Okafor: writers for the ferry, 5 for and none against of 6 judged; writers for the bridge, none for and 5 against of 5 judged. Coders judge none of these sentences alike and 1 differently; 10 are judged by one coder alone.",
    });
  });

  test("peopleSaid(context, input, rows) gives alpha where coders judge enough sentences twice, and opens those they judge differently", () => {
    const ben = (id: string, score: number) => evaluation(id, score, { coder: "ben" });
    const places = ["a:1", "a:2", "b:1", "c:1", "d:1"];
    const evaluations = [
      ...places.map((id, i) => evaluation(id, i < 3 ? 1 : -1)),
      ...places.map((id, i) => ben(id, i === 0 ? 0 : i < 3 ? 1 : -1)),
    ];
    const said = found(findAll(four, { ...nothing, evaluations }), "people.said.ada");
    expect(said?.text).toContain(
      "Coders judge 4 of these sentences alike and 1 differently (alpha .90); none are judged by one coder alone.",
    );
    const figures = said?.parts.filter((part) => typeof part !== "string") ?? [];
    expect(
      figures.find(({ value, selection }) => value === "1" && selection.sentences?.[0] === "a:1")?.count,
    ).toBe(1);
  });

  test("peopleSaid(context, input, rows) says nothing of agreement where one coder judges alone", () => {
    const evaluations = ["a:1", "a:2", "a:3", "b:4", "b:5"].map((id) => evaluation(id, 1));
    expect(found(findAll(four, { ...nothing, evaluations }), "people.said.ada")?.text).not.toContain(
      "Coders judge",
    );
  });

  test("peopleSaid(context, input, rows) says whose judgement it is that one post of a side holds, all of it or most", () => {
    const evaluations = [
      ...[1, 2, 3, 4, 5].map((n) => evaluation(`a:${n}`, 1)),
      ...[1, 2, 3, 4, 5, 6].map((n) => evaluation(`c:${n}`, -1)),
      evaluation("d:1", -1),
    ];
    expect(found(findAll(four, { ...nothing, evaluations }), "people.said.ada")).toMatchObject({
      title:
        "One writer for the ferry speaks in favour of Ada Okafor; writers for the bridge speak against Ada Okafor",
      caveat:
        "Among writers for the ferry, all the sentences that judge are in one post, “a”. Among writers for the bridge, 6 of the 7 sentences that judge are in one post, “c”.",
    });
  });

  test("peopleLexicon(context, rows) lists where word list and coders clash, and is missing where one is", () => {
    const coder = [evaluation("a:1", 1), evaluation("a:2", -1), evaluation("a:3", 0)];
    const lexicon = coder.map((d) => ({ ...d, score: 0.5, source: "lexicon", coder: null }));
    const both = found(findAll(four, { ...nothing, evaluations: [...coder, ...lexicon] }), "people.lexicon");
    expect(both?.text).toBe(
      "Where both judge a target, the word list gives the coders’ sign in 1 of 3 judgements and the opposite sign in 1; in 1 only one of the two sees a judgement.",
    );
    expect(both?.evidence).toEqual(["a:1", "a:2", "a:3"]);
    expect(found(findAll(four, { ...nothing, evaluations: coder }), "people.lexicon")).toBeUndefined();
  });
});

describe("us-them", () => {
  const says = (person: "we" | "they", counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([post, n]) =>
      Array.from({ length: n }, (_, i) => ({
        ...at(`${post}:${i + 1}`),
        person,
        referent: null,
        voice: "own",
      })),
    );

  test("usAndThem(context, input) compares two camps, and says of more that it does not", () => {
    const five = corpusOf({ a: coded("ferry", 2, 10), c: coded("bridge", 2, 10), e: coded("ford", 2, 10) });
    const spans = { ...nothing, pronouns: says("we", { a: 9, c: 4, e: 1 }) };
    const findings = findAll(five, spans, contestOf("ferry", "bridge", "ford"));
    expect(found(findings, "us-them.we")).toMatchObject({
      title: "“we”, “us” and “our” are counted for each camp",
      caveat:
        "Rates are compared only where there are two camps; with more, each stands by itself. A count of pronouns does not show whom they mean.",
    });
  });

  test("usAndThem(context, input) of one camp has nothing to compare, and says how often", () => {
    const one = corpusOf({ a: coded("ferry", 2, 10), b: coded("ferry", 2, 10) });
    const findings = findAll(one, { ...nothing, pronouns: says("we", { a: 4, b: 3 }) });
    expect(found(findings, "us-them.we")?.title).toBe(
      "How often writers for the ferry say “we”, “us” and “our”",
    );
  });

  test("usAndThem(context, input) leans only where every post of one side lies above every post of the other", () => {
    const pronouns = [...says("we", { a: 4, b: 3, c: 1, d: 2 }), ...says("they", { a: 1, b: 4, c: 2, d: 3 })];
    const findings = findAll(four, { ...nothing, pronouns });
    expect(found(findings, "us-them.we")).toMatchObject({
      strength: "leaning",
      title: "Writers for the ferry say “we”, “us” and “our” at a higher rate than writers for the bridge",
      text: "“we”, “us” and “our” are used by writers for the ferry 7 times in 800 words (8.8 per 1,000); by writers for the bridge 3 times in 800 words (3.8 per 1,000).",
    });
    expect(found(findings, "us-them.they")?.strength).toBe("no visible difference");
  });
});

describe("claims.checked", () => {
  test("claimsChecked(context, input) says of a side without a claim that it has none, and no more", () => {
    const text = found(findAll(four, { ...nothing, claims: [claim("a:1")] }), "claims.checked")?.text;
    expect(text).toMatch(
      /By side: writers for the ferry, 1 \(none checked\); writers for the bridge, none\.$/,
    );
  });

  test("claimsChecked(context, input) counts an absent verdict as not checked", () => {
    const claims = [
      claim("a:1", { verdict: "supported" }),
      claim("a:2"),
      claim("c:1", { verdict: "not checked" }),
    ];
    expect(found(findAll(four, { ...nothing, claims }), "claims.checked")).toMatchObject({
      title: "1 of 3 figures and assertions have been checked",
      text: "3 figures and assertions in the posts could be checked. Of those checked, 1 is supported; 2 have not been checked. By side: writers for the ferry, 2 (1 checked); writers for the bridge, 1 (none checked).",
    });
  });
});

describe("voices.rules", () => {
  test("voiceRules(context, cases) gives the share of quotations missed and says that none was held out", () => {
    const rules = found(findAll(four, nothing), "voices.rules");
    expect(rules?.estimate).toBe(0.1);
    expect(rules?.text).toMatch(
      /^In 10 short texts .* miss or misread 2 of 20 quotations \(10%; .*none was held out/,
    );
  });
});
