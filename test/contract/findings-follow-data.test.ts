import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFolder } from "../../loaders/load-folder.ts";
import { load, readCorpus } from "./loaded-corpus.ts";

/*
 * test/fixture/small-contest: four posts of four sentences, two a camp, coded by one reader.
 *   keep-one safety, -, -, safety       cut-one cost, cost, -, cost
 *   keep-two safety, -, safety, -       cut-two cost, cost, -, -
 * So safety is in 4 of 8 sentences against 0 of 8, and cost in 0 of 8 against 3 + 2 = 5 of 8 (63%, but a percentage
 * needs 20 sentences). Targets come first: cost is 0/8 - 5/8 = -.625, safety 4/8 - 0/8 = .5.
 */
const small = "test/fixture/small-contest";

/** A copy of the small contest with one edit, loaded. */
async function loaded(edit: (data: string) => Promise<void> = async () => {}) {
  const data = await mkdtemp(join(tmpdir(), "small-"));
  await cp(small, data, { recursive: true });
  await edit(data);
  return { data, ...(await load(data)) };
}

const replace = (file: string, old: string, held: string) => async (data: string) => {
  const text = await readFile(join(data, file), "utf8");
  expect(text.split(old)).toHaveLength(2);
  await writeFile(join(data, file), text.replace(old, held));
};

const finding = ({ corpus }: Pick<Awaited<ReturnType<typeof load>>, "corpus">, id: string) => {
  const row = corpus.findings.find(({ finding_id }) => finding_id === id);
  return row && { estimate: row.estimate, strength: row.strength, title: row.title, text: row.text };
};

test("the findings of a contest that can be counted by hand are what the hand counts", async () => {
  const found = await loaded();
  expect(finding(found, "frame.cost")).toEqual({
    estimate: -0.625,
    strength: "clear in this set",
    title: "Only writers for the cut speak of cost",
    text: "In their own voice, writers for the cut speak of cost in 5 of 8 sentences, writers for the buses in none of 8 sentences.",
  });
  expect(finding(found, "frame.safety")).toEqual({
    estimate: 0.5,
    strength: "too little to say",
    title: "Too little to compare on safety",
    text: "In their own voice, writers for the buses speak of safety in 4 of 8 sentences, writers for the cut in none of 8 sentences. A frame with fewer than five sentences in all is not compared.",
  });
  const cost = found.corpus.findings.find(({ finding_id }) => finding_id === "frame.cost");
  expect(cost?.evidence).toEqual(["cut-one:1", "cut-one:2", "cut-one:4", "cut-two:1", "cut-two:2"]);
});

test("a code added to the coding changes the count, the estimate and what may be said", async () => {
  const found = await loaded(
    replace("coding/reader.csv", "keep-two.txt,32,47,", "keep-two.txt,32,47,safety"),
  );
  expect(finding(found, "frame.safety")).toEqual({
    estimate: 0.625,
    strength: "clear in this set",
    title: "Only writers for the buses speak of safety",
    text: "In their own voice, writers for the buses speak of safety in 5 of 8 sentences, writers for the cut in none of 8 sentences.",
  });
});

test("a code given to the other side takes the word only away", async () => {
  const found = await loaded(replace("coding/reader.csv", "keep-two.txt,71,85,", "keep-two.txt,71,85,cost"));
  expect(finding(found, "frame.cost")).toEqual({
    estimate: -0.5,
    strength: "clear in this set",
    title: "Writers for the cut speak of cost more than writers for the buses",
    text: "In their own voice, writers for the cut speak of cost in 5 of 8 sentences, writers for the buses in 1 of 8 sentences.",
  });
});

test("a post that is gone takes its sentences out of every count", async () => {
  const found = await loaded(async (data) => rm(join(data, "posts/cut-two.txt")));
  expect(finding(found, "frame.cost")).toEqual({
    estimate: -0.75,
    strength: "too little to say",
    title: "Too little to compare on cost",
    text: "In their own voice, one writer for the cut speaks of cost in 3 of 4 sentences, writers for the buses in none of 8 sentences. A frame with fewer than five sentences in all is not compared.",
  });
});

test("a load over the one before says which posts and findings it changed, from what to what", async () => {
  const { data, file } = await loaded();
  await replace("coding/reader.csv", "keep-two.txt,32,47,", "keep-two.txt,32,47,safety")(data);
  await replace("posts.csv", "cut-two.txt,Bill,cut", "cut-two.txt,Bill,none")(data);
  await loadFolder(data, file);
  const { changes, posts } = await readCorpus(file);
  // Safety is in five sentences now, but a side of four is too short to be compared on it.
  const changed = changes.filter(({ change }) => change !== "kept");
  expect(changed.map(({ subject, change }) => `${subject} ${change}`)).toEqual([
    "frame.cost weakened",
    "frames.silent weakened",
    "outside.cut-two new",
    "voices.frames.none new",
    "cut-two edited",
  ]);
  const hash = posts.find(({ post_id }) => post_id === "cut-two")?.sha256.slice(0, 12);
  expect([changed[0], changed.at(-1)]).toEqual([
    {
      kind: "finding",
      subject: "frame.cost",
      change: "weakened",
      old_value:
        "clear in this set: In their own voice, writers for the cut speak of cost in 5 of 8 sentences, writers for the buses in none of 8 sentences.",
      new_value:
        "too little to say: In their own voice, one writer for the cut speaks of cost in 3 of 4 sentences, writers for the buses in none of 8 sentences. A frame with fewer than five sentences in all is not compared.",
    },
    {
      kind: "post",
      subject: "cut-two",
      change: "edited",
      old_value: `15 words, camp cut, no date, sha256 ${hash}`,
      new_value: `15 words, camp none, no date, sha256 ${hash}`,
    },
  ]);
  await loadFolder(data, file);
  expect((await readCorpus(file)).changes).toEqual(changes);
});
