import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { strengths } from "../../src/domain/finding.ts";
import { type TableName, tables } from "../../src/domain/tables.ts";
import { voices } from "../../src/domain/voice.ts";
import { loadedDefaults } from "./loaded-corpus.ts";

const { corpus, measured } = await loadedDefaults();
const rowsOf = (name: TableName) => corpus[name] as readonly Readonly<Record<string, unknown>>[];
const tablesWith = (column: string) =>
  (Object.keys(tables) as TableName[]).filter((name) => column in tables[name].columns);
const valuesOf = (name: TableName, column: string) => rowsOf(name).map((row) => row[column]);

/** Each id with the table and column that hold the ids it may be. */
const references = [
  ["post_id", "posts"],
  ["sentence_id", "sentences"],
  ["entity_id", "entities"],
  ["frame_id", "frames"],
] as const;

test.each(references)("every %s of any table is one of %s", (column, table) => {
  const known = new Set(valuesOf(table, column));
  for (const name of tablesWith(column))
    expect(
      valuesOf(name, column).filter((id) => !known.has(id)),
      name,
    ).toEqual([]);
});

test("every target and every speaker is an entity, every coder one of the contest, every camp too", () => {
  const entities = new Set<unknown>(corpus.entities.map(({ entity_id }) => entity_id));
  const coders = new Set(measured.contest.coders.map(({ id }) => id));
  const camps = new Set(["none", ...measured.contest.camps.map(({ id }) => id)]);
  const unknown = (values: readonly unknown[], known: ReadonlySet<unknown>) =>
    values.filter((value) => value !== null && !known.has(value));
  for (const name of tablesWith("target_id"))
    expect(unknown(valuesOf(name, "target_id"), entities)).toEqual([]);
  for (const side of ["actor_id", "patient_id"])
    expect(unknown(valuesOf("actions", side), entities), side).toEqual([]);
  expect(unknown(valuesOf("quotes", "speaker_id"), entities)).toEqual([]);
  for (const name of tablesWith("coder")) expect(unknown(valuesOf(name, "coder"), coders), name).toEqual([]);
  expect(
    unknown(
      corpus.sentences.flatMap((row) => row.coders),
      coders,
    ),
  ).toEqual([]);
  for (const name of ["posts"] as const) expect(unknown(valuesOf(name, "camp"), camps)).toEqual([]);
  expect(unknown(valuesOf("entities", "side"), camps)).toEqual([]);
});

test("every sentence stands in a paragraph, and every row of one names its post", () => {
  const paragraphs = new Set(corpus.paragraphs.map((row) => `${row.post_id} ${row.paragraph}`));
  expect(corpus.sentences.filter((row) => !paragraphs.has(`${row.post_id} ${row.paragraph}`))).toEqual([]);
  const posts = new Map(corpus.sentences.map((row) => [row.sentence_id, row.post_id]));
  for (const name of tablesWith("sentence_id"))
    expect(
      rowsOf(name).filter((row) => posts.get(String(row.sentence_id)) !== row.post_id),
      name,
    ).toEqual([]);
});

test("the evidence of every finding is sentences of the posts, each once", () => {
  const known = new Set(corpus.sentences.map(({ sentence_id }) => sentence_id));
  for (const { finding_id, evidence } of corpus.findings) {
    expect(
      evidence.filter((id) => !known.has(id)),
      finding_id,
    ).toEqual([]);
    expect(new Set(evidence).size, finding_id).toBe(evidence.length);
  }
});

test("no two rows of a table have the same key", () => {
  const keys: Readonly<Partial<Record<TableName, readonly string[]>>> = {
    posts: ["post_id"],
    sentences: ["sentence_id"],
    quotes: ["quote_id"],
    entities: ["entity_id"],
    frames: ["frame_id"],
    findings: ["finding_id"],
    paragraphs: ["post_id", "paragraph"],
    tokens: ["post_id", "position"],
    term_counts: ["post_id", "voice", "n", "term"],
    mentions: tables.mentions.order,
    frame_hits: tables.frame_hits.order,
    evaluations: tables.evaluations.order,
    epithets: tables.epithets.order,
    actions: tables.actions.order,
    claims: tables.claims.order,
    events: tables.events.order,
    changes: tables.changes.order,
  };
  for (const [name, columns] of Object.entries(keys) as [TableName, readonly string[]][]) {
    const ids = rowsOf(name).map((row) => JSON.stringify(columns.map((column) => row[column])));
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      name,
    ).toEqual([]);
  }
});

/** The values that docs and pages count on. */
const enumerations: readonly (readonly [TableName, string, readonly (string | number | null)[]])[] = [
  ...tablesWith("voice")
    .filter((name) => name !== "findings")
    .map((name) => [name, "voice", voices] as const),
  ["findings", "voice", ["own", "quoted", "all"]],
  ["findings", "strength", strengths],
  ["posts", "published_basis", ["stated", "inferred", "unknown"]],
  ["posts", "camp_basis", ["stated", "implied", "assigned", "unknown"]],
  ["posts", "publish", ["full", "excerpt", "none"]],
  ["paragraphs", "kind", ["title", "dateline", "heading", "body", "block"]],
  ["quotes", "kind", voices.filter((voice) => voice !== "own" && voice !== "heading")],
  ["quotes", "status", ["attributed", "unresolved", "orphan", "none"]],
  ["quotes", "slant", ["neutral", "doubt", "blame", "concession", "praise", null]],
  ["entities", "kind", ["person", "organisation", "group", "place", "other"]],
  ["mentions", "rule", ["alias", "misspelling", "ambiguous", "evaluative", "compound", "implicit"]],
  ["frame_hits", "source", ["cue", "coder", "agreed"]],
  ["evaluations", "source", ["lexicon", "coder"]],
  ["epithets", "polarity", [-1, 0, 1]],
  [
    "epithets",
    "rule",
    ["predicate", "inverted", "apposition", "example", "attribute", "complement", "name", "description"],
  ],
  ["actions", "kind", ["harm", "help", "other"]],
  ["actions", "rule", ["active", "passive", "noun"]],
  ["term_counts", "n", [1, 2, 3]],
  ["diagnostics", "severity", ["error", "warning", "note"]],
  ["changes", "kind", ["post", "finding"]],
];

test.each(enumerations)("%s.%s holds only the values of its documentation", (name, column, values) => {
  const strange = valuesOf(name, column).filter((value) => !(values as readonly unknown[]).includes(value));
  expect([...new Set(strange)]).toEqual([]);
});

test("what depends on a value is there with it: a basis with a date, a coder with a coding, a cue with a cue hit", () => {
  for (const row of corpus.posts) expect(row.published === null).toBe(row.published_basis === "unknown");
  for (const row of corpus.frame_hits) {
    expect(row.coder !== null, JSON.stringify(row)).toBe(row.source === "coder");
    expect(row.cue !== null, JSON.stringify(row)).toBe(row.source === "cue");
  }
  for (const row of corpus.quotes)
    if (row.speaker_id !== null) expect(row.status, row.quote_id).toBe("attributed");
});

test("posts count their own words and sentences, and build the rows of every table", () => {
  for (const post of corpus.posts) {
    const words = corpus.tokens.filter((row) => row.post_id === post.post_id && row.is_word);
    expect(post.words).toBe(words.length);
    expect(post.sentences).toBe(corpus.sentences.filter((row) => row.post_id === post.post_id).length);
  }
  const sizes = Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [name, corpus[name].length]),
  );
  expect(JSON.parse(corpus.build[0]?.counts ?? "{}")).toEqual(sizes);
});

test("the set is five posts of about 119 sentences, all of them coded twice", () => {
  expect(corpus.posts).toHaveLength(5);
  expect(Math.abs(corpus.sentences.length - 119)).toBeLessThanOrEqual(2);
  expect(corpus.sentences.filter((row) => row.coders.length !== 2)).toEqual([]);
  expect(corpus.diagnostics).toEqual([]);
});

test("the posts in the folder and in the corpus are the ones that were given, byte for byte", async () => {
  const given = [
    "b93b7024feccde0e7b6bbb1d1099f62cf3c7efbe1668f4b1b1bcb37a40ff49fa",
    "d7ed785532aa1c13e9b9ff9ad656451a806c86a22ca70a1d29a36e3f5cd251cc",
    "40aff453fdafca0971918de631dd07f08f5408f9ababcc96b760eb3014247065",
    "e048d6719018a09139d2ea0d63f01665799094260d96814ae84a5f259df78659",
    "5b5a2f061ccc6ca14f4d0738f4fde7b493a8a4af934c81fadcfd32c15f9743c6",
  ];
  const hash = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
  const files = (await readdir("data/posts")).sort();
  expect(
    await Promise.all(files.map(async (file) => hash(await readFile(join("data/posts", file))))),
  ).toEqual(given);
  expect(corpus.posts.map(({ sha256 }) => sha256)).toEqual(given);
  expect(corpus.posts.map(({ text }) => hash(text))).toEqual(given);
});
