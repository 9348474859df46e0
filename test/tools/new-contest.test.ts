import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newContest } from "../../tools/new-contest.ts";
import { load } from "../contract/loaded-corpus.ts";

const fresh = (): Promise<string> => mkdtemp(join(tmpdir(), "new-contest-"));

test("newContest(folder, options) writes a folder that loads without an error, each example in its camp", async () => {
  const data = join(await fresh(), "crossing");
  await newContest(data, { title: 'The "crossing": bridge or #2?', camps: ["bridge", "north-bank", "2nd"] });
  const { corpus, measured } = await load(data);
  const doubts = corpus.diagnostics.filter(({ severity }) => severity !== "note");
  // The examples are alike, and the load says so.
  expect(new Set(doubts.map(({ severity, rule }) => `${severity} ${rule}`))).toEqual(
    new Set(["warning near-duplicate"]),
  );
  expect(corpus.posts.map(({ camp }) => camp)).toEqual(["2nd", "bridge", "north-bank"]);
  expect(measured.contest.title).toBe('The "crossing": bridge or #2?');
  expect(measured.contest.camps.map(({ label }) => label)).toEqual([
    "For bridge",
    "For north bank",
    "For 2nd",
  ]);
  expect(corpus.frame_hits.map(({ frame_id }) => frame_id)).toContain("cost");
});

test("newContest(folder, options) writes nothing over what is there", async () => {
  const data = await fresh();
  await newContest(data, { title: "One", camps: ["a"] });
  await expect(newContest(data, { title: "Two", camps: ["a"] })).rejects.toThrow(
    /not empty.*name a new folder/,
  );
  expect(await readFile(join(data, "contest.yaml"), "utf8")).toContain("One");
});

test.each([
  [["a b"], /--camps: no id: "a b"/],
  [["none"], /--camps: reserved: "none".*choose another id/],
  [["a", "out"], /--camps: reserved: "out"/],
  [[], /expected one to six/],
  [["a", "a"], /expected one to six different/],
  [["a", "b", "c", "d", "e", "f", "g"], /expected one to six/],
])("newContest(folder, {camps: %j}) is refused with the reason", async (camps, reason) => {
  await expect(newContest(join(await fresh(), "x"), { title: "T", camps })).rejects.toThrow(reason);
});

test("newContest(folder, options) tells commands that hold wherever the folder lies", async () => {
  const data = await fresh();
  await newContest(data, { title: "One", camps: ["a"] });
  const commands = (await readFile(join(data, "README.md"), "utf8")).match(/`npm [^`]+`/g) ?? [];
  expect(commands).toHaveLength(4);
  for (const command of commands) expect(command).toMatch(/--data DIR|--prefix PROJECT .*--data \.`$/);
});
