import { expect, test } from "vitest";
import { seededRandom } from "../../../src/analysis/random.ts";
import { defaultSettings } from "../../../src/analysis/settings.ts";
import { keywordNull } from "../../../src/analysis/words/keyword-null.ts";
import { keywordVerdict } from "../../../src/analysis/words/keyword-verdict.ts";
import { postUses, termTable } from "../../../src/analysis/words/term-table.ts";
import { defaultWordSettings } from "../../../src/domain/word-settings.ts";
import { loadedDefaults } from "../../contract/loaded-corpus.ts";
import { termIndex } from "./term-index.ts";

const { measured, corpus } = await loadedDefaults();
const [one = "", two = ""] = measured.contest.camps.map(({ id }) => id);
const table = termTable({
  index: termIndex(corpus.term_counts),
  posts: corpus.posts,
  target: [one],
  reference: [two],
  settings: { ...defaultWordSettings, placements: defaultSettings(measured.contest, true).placements },
});

const quoted = new Set(["direct", "mixed", "indirect", "block"]);
const campOf = new Map(corpus.posts.map((post) => [post.post_id, post.camp]));

/** Own-voice norms of a camp, straight from the tokens. */
const ownWords = (camp: string): string[] =>
  corpus.tokens.flatMap((d) =>
    d.is_word && !quoted.has(d.voice) && campOf.get(d.post_id) === camp ? [d.norm] : [],
  );

/** G2 as N times twice the mutual information of word and camp, in nats: another road to the same number. */
function g2(f1: number, n1: number, f2: number, n2: number): number {
  const entropy = (...parts: number[]) =>
    parts.reduce((sum, part) => sum - (part ? (part / (n1 + n2)) * Math.log(part / (n1 + n2)) : 0), 0);
  const [word, camp] = [entropy(f1 + f2, n1 + n2 - f1 - f2), entropy(n1, n2)];
  return 2 * (n1 + n2) * (word + camp - entropy(f1, f2, n1 - f1, n2 - f2));
}

test("the default camps have the keywords that a recount over the tokens gives", () => {
  const [left, right] = [ownWords(one), ownWords(two)];
  const count = (words: readonly string[], term: string) => words.filter((word) => word === term).length;
  const passing = [...new Set([...left, ...right])].filter(
    (term) => g2(count(left, term), left.length, count(right, term), right.length) > 3.84,
  );
  expect([table.target.words, table.reference.words]).toEqual([left.length, right.length]);
  expect(keywordNull(table, { random: seededRandom(1) })?.observed.g2).toBe(passing.length);
});

test("the default posts have two other splits into two and two, each with keywords of its own", () => {
  const found = keywordNull(table, { random: seededRandom(1) });
  expect(found?.exact).toBe(true);
  expect(found?.splits).toHaveLength(2);
  for (const split of found?.splits ?? []) expect(split.g2).toBeGreaterThan(20);
});

test.each(["elite", "coup", "bullying"])("%s is one writer's word in the default posts", (term) => {
  const row = table.rows.find((d) => d.term === term);
  if (row === undefined) throw new Error(`no row for ${term}`);
  expect(keywordVerdict({ ...postUses(table, row), keyness: row.keyness }).kind).toBe("one writer's word");
});
