import { randomBelow, seededRandom } from "../../src/analysis/random.ts";
import { keywordNull } from "../../src/analysis/words/keyword-null.ts";
import { termTable } from "../../src/analysis/words/term-table.ts";
import { wordList } from "../../src/analysis/words/word-list.ts";
import type { Row } from "../../src/domain/tables.ts";
import { defaultWordSettings } from "../../src/domain/word-settings.ts";
import { termIndex } from "../analysis/words/term-index.ts";

const [types = 80_000, posts = 200, words = 2_000] = process.argv.slice(2).map(Number);

/** Posts whose words follow Zipf's law, each type standing somewhere. */
function zipfCounts(): Row<"term_counts">[] {
  const random = seededRandom(1);
  return Array.from({ length: posts }, (_, post) => {
    const counts = new Map<number, number>();
    const add = (type: number) => counts.set(type, (counts.get(type) ?? 0) + 1);
    for (let i = 0; i < words; i++) add(Math.floor(types ** random()));
    for (let type = post; type < types; type += posts) add(type);
    return [...counts].map(([type, count]) => ({
      post_id: `post-${post}`,
      voice: "own",
      n: 1,
      term: `word${type}`,
      count,
    }));
  }).flat();
}

/** The least processor time of five runs, in milliseconds, whatever else the machine is doing. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const rows = zipfCounts();
const campRandom = seededRandom(2);
const postRows = Array.from({ length: posts }, (_, i) => ({
  post_id: `post-${i}`,
  camp: i < 2 || randomBelow(2, campRandom) ? "one" : "two",
}));
const index = termIndex(rows);
const input = { index, posts: postRows, target: ["one"], reference: ["two"], settings: defaultWordSettings };
const table = termTable(input);

const figures = {
  "term counts": rows.length,
  types: table.rows.length,
  "termIndex ms": fastest(() => termIndex(rows)),
  "termTable ms": fastest(() => termTable(input)),
  "termTable without stop words and names ms": fastest(() =>
    termTable({
      ...input,
      settings: { ...defaultWordSettings, stopWords: false, names: false },
      names: new Set(["word7"]),
    }),
  ),
  "wordList, every verdict, ms": fastest(() => wordList(table)),
  "keywordNull of 20 splits ms": fastest(() =>
    keywordNull(table, { random: seededRandom(3), limit: 1, samples: 20 }),
  ),
};
for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${Math.round(value)}\n`);
