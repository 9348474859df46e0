import { mkdtemp, rm, stat } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { wholeNumber } from "../loaders/read/whole-number.ts";
import { DuckDBInstance } from "../loaders/write/duckdb/duckdb.ts";
import { generateCorpus } from "./bench/generate-corpus.ts";
import { measure } from "./bench/measured-child.ts";

interface Options {
  readonly posts: number;
  readonly words: number;
  readonly seed: number;
  readonly workers?: number;
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function countWords(corpus: string): Promise<number> {
  const instance = await DuckDBInstance.create(corpus, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const counted = await connection.runAndReadAll("SELECT sum(words)::DOUBLE FROM posts");
  connection.closeSync();
  instance.closeSync();
  return Number(counted.getRows()[0]?.[0]);
}

/** Times a whole load between two bare splits of the same posts. */
async function bench({ posts, words, seed, workers }: Options): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "rival-frames-bench-"));
  try {
    const data = join(root, "contest");
    tell(`Writing ${posts} posts of about ${words} words, seed ${seed}`);
    generateCorpus(data, { posts, words, seed });
    const split = () => measure("bare-split.ts", [data, join(root, `${Date.now()}.duckdb`)]);
    tell("DuckDB alone splits the posts");
    const before = await split();
    tell("The whole load");
    const corpus = join(root, "out", "corpus.duckdb");
    const load = await measure("whole-load.ts", [data, corpus, workers === undefined ? "" : String(workers)]);
    tell("DuckDB alone splits the posts again");
    const after = await split();
    const bare = (before.seconds + after.seconds) / 2;
    const wordsRead = await countWords(corpus);
    const { size } = await stat(corpus);
    const figures = {
      posts,
      words: wordsRead,
      cores: availableParallelism(),
      load_s: load.seconds,
      load_cpu_s: load.cpu,
      bare_split_s: [before.seconds, after.seconds],
      ratio: load.seconds / bare,
      words_a_second: wordsRead / load.seconds,
      peak_mib: load.peak / 2 ** 20,
      bytes_a_word: size / wordsRead,
    };
    tell(`
${wordsRead} words in ${posts} posts, ${availableParallelism()} cores
whole load        ${load.seconds.toFixed(1)} s, ${Math.round(figures.words_a_second)} words a second, ${load.cpu.toFixed(1)} s of processor time
bare split        ${before.seconds.toFixed(1)} s before, ${after.seconds.toFixed(1)} s after
ratio             ${figures.ratio.toFixed(2)}
peak memory       ${figures.peak_mib.toFixed(0)} MiB
corpus file       ${(size / 1e6).toFixed(0)} MB, ${figures.bytes_a_word.toFixed(1)} bytes a word`);
    const rounded = (_: string, value: unknown) =>
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;
    process.stdout.write(`${JSON.stringify(figures, rounded)}\n`);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const program = new Command("bench")
  .description("Times the whole load of invented posts against DuckDB alone splitting them into words.")
  .option("--posts <number>", "posts", wholeNumber("--posts"), 20_000)
  .option("--words <number>", "words of a post, about", wholeNumber("--words"), 640)
  .option("--seed <number>", "seed", wholeNumber("--seed"), 1)
  .option(
    "--workers <number>",
    "threads that read posts; default: as many as the machine runs",
    wholeNumber("--workers"),
  )
  .action(bench);

program.parseAsync().catch((error: unknown) => {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
