import { describe, expect, test } from "vitest";
import { peopleMentions } from "../../../src/analysis/findings/people-mentions.ts";
import { peopleRoles } from "../../../src/analysis/findings/people-roles.ts";
import { peopleTogether } from "../../../src/analysis/findings/people-together.ts";
import { plain } from "../../../src/analysis/findings/phrase.ts";
import { coMentions } from "../../../src/analysis/people/co-mentions.ts";
import { evaluatedSentences, signAgreement } from "../../../src/analysis/people/evaluated-sentences.ts";
import { judgingNames } from "../../../src/analysis/people/judging-names.ts";
import { mentionShares, pronounShares } from "../../../src/analysis/people/mention-shares.ts";
import { namedKinds } from "../../../src/analysis/people/named-kinds.ts";
import { namingForm, namingShares } from "../../../src/analysis/people/naming-forms.ts";
import { namedPeople, type PeopleInput } from "../../../src/analysis/people/people-input.ts";
import { meantByPronouns } from "../../../src/analysis/people/referents.ts";
import { rolesOf } from "../../../src/analysis/people/roles.ts";
import { contestOf } from "../findings/finding-corpora.ts";
import { at, entities, evaluation, mention } from "../spans.ts";

const nothing: PeopleInput["rows"] = {
  mentions: [],
  evaluations: [],
  epithets: [],
  actions: [],
  pronouns: [],
};

const input = (
  rows: Partial<PeopleInput["rows"]>,
  change: Partial<PeopleInput["settings"]> = {},
): PeopleInput => ({
  contest: { ...contestOf("ferry", "bridge"), candidates: ["brandt"], targets: ["brandt", "ada"] },
  posts: [
    { post_id: "a", short: "A", camp: "ferry", own_words: 100, quoted_words: 20 },
    { post_id: "b", short: "B", camp: "bridge", own_words: 50, quoted_words: 0 },
    { post_id: "n", short: "N", camp: "none", own_words: 10, quoted_words: 0 },
  ],
  entities,
  rows: { ...nothing, ...rows },
  settings: { source: "cue", voice: "own", headings: true, placements: {}, ...change },
});

test.each([
  ["Mr.Okafor", "alias", "Mr Okafor"],
  ["Mr Okafor", "alias", "Mr Okafor"],
  ["Ada\u00a0  Okafor", "alias", "Ada Okafor"],
  ["The warden", "alias", "the warden"],
  ["Drake", "alias", "Drake"],
  ["a woman who cannot row", "implicit", "described, not named"],
  ["", "alias", "not published"],
])("namingForm(%j, by rule %s) is %j", (surface, rule, form) => {
  expect(namingForm({ surface, rule, evaluative: false, voice: "own" })).toBe(form);
});

test("namingForm(mention) of a judging name in scare quotes is in others’ words, of another name itself", () => {
  const drowner = { surface: "the drowner", rule: "alias", evaluative: true };
  expect(namingForm({ ...drowner, voice: "scare" })).toBe("in others’ words");
  expect(namingForm({ ...drowner, voice: "own" })).toBe("the drowner");
  expect(namingForm({ ...drowner, evaluative: false, voice: "scare" })).toBe("the drowner");
});

const mentions = [
  mention("a:1", "Ada"),
  mention("a:1", "Ada"),
  mention("a:2", "Okafor", { voice: "direct" }),
  mention("b:1", "Okafor"),
  mention("b:1", "Brandt", { entity_id: "brandt" }),
  mention("b:2", "Brandt", { entity_id: "brandt" }),
  mention("n:1", "the guild", { entity_id: "guild" }),
];

describe("people who are named", () => {
  test("namedPeople(input) has candidates first and people only, in the voice that is counted", () => {
    expect(namedPeople(input({ mentions })).map(({ id, rows }) => [id, rows.length])).toEqual([
      ["brandt", 2],
      ["ada", 3],
    ]);
    expect(namedPeople(input({ mentions }, { voice: "quoted" })).map(({ id }) => id)).toEqual(["ada"]);
  });

  test("mentionShares(input) counts places out of words and opens their sentences", () => {
    const { posts, camps } = mentionShares(input({ mentions }));
    expect(posts.map((d) => [d.id, d.post, d.count, d.of, d.sentences])).toEqual([
      ["brandt", "a", 0, 100, 0],
      ["brandt", "b", 2, 50, 2],
      ["brandt", "n", 0, 10, 0],
      ["ada", "a", 2, 100, 1],
      ["ada", "b", 1, 50, 1],
      ["ada", "n", 0, 10, 0],
    ]);
    expect(camps.map(({ camp }) => camp)).toEqual(["ferry", "bridge", "ferry", "bridge"]);
    for (const { sentences, selection } of posts) expect(selection.sentences).toHaveLength(sentences);
  });

  test("namedKinds(input) has people, and other kinds that are named; those are counted by themselves", () => {
    const of = input({ mentions: [...mentions, mention("b:2", "The guild", { entity_id: "guild" })] });
    expect(namedKinds(of).map(({ label }) => label)).toEqual(["people", "organisations"]);
    expect(namedKinds(input({})).map(({ label }) => label)).toEqual(["people"]);
    expect(namedPeople(of, "organisation").map(({ id, rows }) => [id, rows.length])).toEqual([["guild", 2]]);
    expect(mentionShares(of, "organisation").posts.map((d) => [d.id, d.post, d.count, d.of])).toEqual([
      ["guild", "a", 0, 100],
      ["guild", "b", 1, 50],
      ["guild", "n", 1, 10],
    ]);
  });

  test("peopleMentions(context, input, kind) says of another kind what it says of people", () => {
    const of = input({ mentions });
    const [, organisations] = namedKinds(of);
    const found = peopleMentions({ settings: of.settings }, of, organisations);
    expect([found.finding_id, found.title]).toEqual([
      "people.mentions.organisation",
      "One writer for the ferry and one writer for the bridge name no organisation; the writer of “N” names “Ferry guild” most",
    ]);
    expect(plain(found.parts)).toBe(
      "One writer for the ferry names no organisation on the list; one writer for the bridge names no organisation on the list; the writer of “N” names “Ferry guild” once in 10 words.",
    );
    const none = peopleMentions({ settings: of.settings }, input({}), organisations);
    expect(none.text).toBe(
      "In the words that are counted, no post names an organisation listed in entities.yaml.",
    );
  });

  test("mentionShares(input) of all voices has all words below", () => {
    const [, , , ada] = mentionShares(input({ mentions }, { voice: "all" })).posts;
    expect([ada?.count, ada?.of]).toEqual([3, 120]);
  });

  test("namingShares(input, person) shares a person's mentions among the names", () => {
    const of = input({ mentions }, { voice: "all" });
    const ada = namedPeople(of).find(({ id }) => id === "ada");
    const { forms, camps } = ada === undefined ? { forms: [], camps: [] } : namingShares(of, ada);
    expect(forms).toEqual(["Ada", "Okafor"]);
    expect(camps.map((d) => [d.id, d.camp, d.count, d.of])).toEqual([
      ["Ada", "ferry", 2, 3],
      ["Ada", "bridge", 0, 1],
      ["Okafor", "ferry", 1, 3],
      ["Okafor", "bridge", 1, 1],
    ]);
  });

  test("coMentions(input, sentences) sets sentences with both against the product of shares, post by post", () => {
    const sizes = new Map([
      ["a", 10],
      ["b", 4],
    ]);
    const [pair, ...others] = coMentions(input({ mentions }), sizes);
    expect(others).toEqual([]);
    expect([pair?.pair, pair?.count, pair?.expected]).toEqual([["Jo Brandt", "Ada Okafor"], 1, (2 * 1) / 4]);
    expect(pair?.selection.sentences).toEqual(["b:1"]);
    expect(pair?.posts.map(({ post, count }) => [post.short, count])).toEqual([["B", 1]]);
  });

  test("coMentions(input, sentences) finds no tie between people whom every sentence of one post names", () => {
    const full = ["a:1", "a:2", "a:3"].flatMap((id) => [
      mention(id, "Ada"),
      mention(id, "Brandt", { entity_id: "brandt" }),
    ]);
    const sizes = new Map([
      ["a", 3],
      ["b", 100],
    ]);
    const [pair] = coMentions(input({ mentions: full }), sizes);
    expect([pair?.count, pair?.expected]).toEqual([3, 3]);
  });

  test("coMentions(input, sentences) takes a post to have as many sentences as name somebody", () => {
    const [pair] = coMentions(input({ mentions }), new Map());
    expect(pair?.expected).toBe((2 * 1) / 2);
    expect(coMentions(input({}), new Map())).toEqual([]);
  });

  test("peopleTogether(context, input, sentences) names the post that holds the pair", () => {
    const together = (id: string) => [mention(id, "Ada"), mention(id, "Brandt", { entity_id: "brandt" })];
    const rows = { mentions: ["a:1", "a:2", "a:3", "a:4", "b:1"].flatMap(together) };
    const sizes = new Map([
      ["a", 16],
      ["b", 1],
    ]);
    const of = input(rows);
    const found = peopleTogether({ settings: of.settings }, of, sizes);
    expect(found.text).toBe(
      "Jo Brandt and Ada Okafor are named together in 5 sentences, where chance alone, reckoned post by post, would bring them together in about 2.",
    );
    const once = input({ mentions: together("a:1") });
    expect(peopleTogether({ settings: of.settings }, once, sizes).text).toBe(
      "Jo Brandt and Ada Okafor are named together in 1 sentence, where chance alone, reckoned post by post, would bring them together in less than one.",
    );
    expect(found.caveat).toBe(
      "4 of the 5 sentences are in one post, “A”. Without one of the posts they meet no more often than by chance. Chance here treats all sentences of a post alike, though long ones name more people.",
    );
  });
});

describe("what is said of people", () => {
  const evaluations = [
    evaluation("a:1", 1),
    evaluation("a:1", 0, { coder: "ben" }),
    evaluation("a:1", -0.8, { source: "lexicon", coder: null, terms: ["poor"] }),
    evaluation("b:1", -1, { target_id: "brandt" }),
    evaluation("b:2", 1, { voice: "direct" }),
  ];

  test("evaluatedSentences(input) takes the mean of the coders, keeps the word list apart and targets in order", () => {
    expect(
      evaluatedSentences(input({ evaluations })).map((d) => [
        d.target,
        d.sentence_id,
        d.source,
        d.score,
        d.terms,
      ]),
    ).toEqual([
      ["brandt", "b:1", "coder", -1, []],
      ["ada", "a:1", "coder", 0.5, []],
      ["ada", "a:1", "lexicon", -0.8, ["poor"]],
    ]);
  });

  test("evaluatedSentences(input) counts words that only stand near a name where they are asked for", () => {
    const near = evaluation("a:2", 0.3, { source: "lexicon", coder: null, terms: ["warm"], basis: "near" });
    const rows = { evaluations: [...evaluations, near] };
    const ids = (shown: readonly { sentence_id: string }[]) => shown.map((d) => d.sentence_id);
    expect(ids(evaluatedSentences(input(rows)))).not.toContain("a:2");
    expect(ids(evaluatedSentences({ ...input(rows), near: true }))).toContain("a:2");
  });

  test("signAgreement(rows) sorts what both judge by sign, and is null where nothing is judged by both", () => {
    const both = evaluatedSentences(input({ evaluations }));
    expect(signAgreement(both)).toEqual({ same: [], opposite: ["a:1"], oneSided: [] });
    expect(signAgreement(both.filter(({ source }) => source === "coder"))).toBeNull();
  });

  test("judgingNames(input) joins epithets and judging names that writers hold, one line a name and side", () => {
    const epithet = {
      ...at("a:1"),
      target_id: "ada",
      char_start: 0,
      char_end: 3,
      polarity: -1,
      voice: "own",
    };
    const rows = {
      epithets: [
        { ...epithet, text: "old fox" },
        { ...epithet, text: "Old  Fox", sentence_id: "a:2" },
      ] as never,
      mentions: [
        mention("b:1", "the drowner", { evaluative: true }),
        mention("b:2", "Ada"),
        mention("b:3", "the sinker", { evaluative: true, voice: "scare" }),
      ],
    };
    expect(judgingNames(input(rows)).map((d) => [d.text, d.target, d.side, d.count])).toEqual([
      ["old fox", "Ada Okafor", "For the ferry", 2],
      ["the drowner", "Ada Okafor", "For the bridge", 1],
    ]);
  });

  test("rolesOf(input) casts doers and sufferers a side; other deeds and nameless parts cast nobody", () => {
    const deed = (actor_id: string | null, patient_id: string | null, kind: string, id = "a:1") => ({
      ...at(id),
      actor_id,
      patient_id,
      kind,
      voice: "own",
    });
    const actions = [
      deed("ada", "brandt", "harm"),
      deed(null, "brandt", "harm", "a:2"),
      deed("ada", "guild", "other"),
    ];
    expect(
      rolesOf(input({ actions }))
        .filter(({ count }) => count > 0)
        .map((d) => [d.side, d.entity, d.role, d.selection.sentences]),
    ).toEqual([
      ["For the ferry", "Jo Brandt", "harmed", ["a:1", "a:2"]],
      ["For the ferry", "Ada Okafor", "harms", ["a:1"]],
    ]);
  });

  test("peopleRoles(context, input) writes a name with its article inside a sentence", () => {
    const deed = { ...at("a:1"), actor_id: "mayor", patient_id: null, kind: "harm", voice: "own" };
    const found = peopleRoles({ settings: input({}).settings, select: () => [] }, input({ actions: [deed] }));
    expect(found?.text).toMatch(/harm is done by the mayor in 1 sentence/);
  });

  test("peopleRoles(context, input) tells a side's deeds of whom they are done by and to", () => {
    const told = (actions: PeopleInput["rows"]["actions"]) => {
      const found = peopleRoles({ settings: input({}).settings, select: () => [] }, input({ actions }));
      return found && plain(found.parts);
    };
    const deed = { ...at("a:1"), actor_id: "ada", patient_id: "brandt", kind: "harm", voice: "own" };
    expect(told([deed])).toBe(
      "As told by one writer for the ferry, harm is done by Ada Okafor in 1 sentence and harm is done to Jo Brandt in 1 sentence. That is too little to say how a side casts anybody.",
    );
    const six = ["a:1", "a:2", "a:3"].map((id) => ({ ...deed, ...at(id) }));
    expect(told(six)).toMatch(/in 3 sentences and harm is done to Jo Brandt in 3 sentences\.$/);
    expect(told([{ ...deed, kind: "other" }])).toBeNull();
    const tied = [...six, ...six.map((d) => ({ ...d, actor_id: "brandt", patient_id: null }))];
    expect(told(tied)).toMatch(/harm is done by Jo Brandt in 3 sentences and Ada Okafor in 3 sentences/);
  });

  test("peopleRoles(context, input) titles whom a side casts in two sentences or more, those cast as often together", () => {
    const deed = { ...at("a:1"), actor_id: "ada", patient_id: null, kind: "harm", voice: "own" };
    const titleOf = (actions: PeopleInput["rows"]["actions"]) =>
      peopleRoles({ settings: input({}).settings, select: () => [] }, input({ actions }))?.title;
    const once = ["ada", "brandt", "mayor"].flatMap((actor_id) => [
      { ...deed, actor_id },
      { ...deed, ...at("b:1"), actor_id },
    ]);
    expect(titleOf(once)).toBe("Too few deeds are told to say who is cast in which role");
    const twice = ["ada", "brandt"].flatMap((actor_id) =>
      ["a:1", "a:2"].map((id) => ({ ...deed, ...at(id), actor_id })),
    );
    expect(titleOf([...twice, { ...deed, ...at("b:1"), kind: "help" }])).toBe(
      "One writer for the ferry: harm is done by Ada Okafor and Jo Brandt",
    );
  });
});

test("pronounShares(input) has both persons for each post, zeros included", () => {
  const pronouns = [
    { ...at("a:1"), person: "we", referent: "the crew", voice: "own" },
    { ...at("a:1"), person: "they", referent: null, voice: "direct" },
  ];
  expect(pronounShares(input({ pronouns })).posts.map((d) => [d.id, d.post, d.count, d.of])).toEqual([
    ["we", "a", 1, 100],
    ["we", "b", 0, 50],
    ["we", "n", 0, 10],
    ["they", "a", 0, 100],
    ["they", "b", 0, 50],
    ["they", "n", 0, 10],
  ]);
});

describe("meantByPronouns(input)", () => {
  const said = (id: string, person: string, referent: string | null) => ({
    ...at(id),
    person,
    referent,
    voice: "own",
  });

  test("sets the sides beside each other, the commonest first and what is not coded last, with their sentences", () => {
    const pronouns = [
      said("a:1", "we", null),
      said("a:1", "we", null),
      said("a:2", "we", "the crew"),
      said("a:2", "we", "the crew"),
      said("a:3", "we", "the town"),
      said("b:1", "they", "the crew"),
      said("b:2", "we", "the town"),
    ];
    expect(
      meantByPronouns(input({ pronouns })).map((d) => [
        d.person,
        d.referent,
        ...d.sides.map(({ side, count, selection }) => [side, count, selection.sentences]),
      ]),
    ).toEqual([
      ["we", "the town", ["For the ferry", 1, ["a:3"]], ["For the bridge", 1, ["b:2"]]],
      ["we", "the crew", ["For the ferry", 1, ["a:2"]], ["For the bridge", 0, []]],
      ["we", null, ["For the ferry", 1, ["a:1"]], ["For the bridge", 0, []]],
      ["they", "the crew", ["For the ferry", 0, []], ["For the bridge", 1, ["b:1"]]],
    ]);
  });

  test("leaves out sides without a pronoun and posts on no side", () => {
    const pronouns = [said("a:1", "we", "the crew"), said("b:1", "we", "the town")];
    const rows = meantByPronouns(input({ pronouns }, { placements: { b: "out" } }));
    expect(rows.map(({ referent, sides }) => [referent, sides.map(({ side }) => side)])).toEqual([
      ["the crew", ["For the ferry"]],
    ]);
  });

  test("is empty where nothing is coded", () => {
    expect(meantByPronouns(input({ pronouns: [said("a:1", "we", null)] }))).toEqual([]);
  });
});
