import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { createConsola, LogLevels } from "consola";
import { localExecutor } from "./execute/local.ts";
import { slurmExecutor } from "./execute/slurm.ts";
import { failureText } from "./failure-text.ts";
import { type LoadOptions, loadFolder } from "./load-folder.ts";
import { newsLines } from "./news-lines.ts";
import { contestFolder } from "./read/contest-folder.ts";
import type { Diagnostic } from "./read/diagnostic.ts";
import { fileToWrite } from "./read/file-to-write.ts";
import { wholeNumber } from "./read/whole-number.ts";
import { type ReportLine, reportLines } from "./report-lines.ts";

/** All on stderr, whatever the environment: by itself consola is silent under tests. */
const log = createConsola({ level: LogLevels.info, stdout: process.stderr, stderr: process.stderr });

function report(lines: readonly ReportLine[]): void {
  for (const { severity, text } of lines) {
    if (severity === "error") log.error(text);
    else if (severity === "warning") log.warn(text);
    else log.info(text);
  }
}

/** What the load before remarked, as it left it beside the corpus; null where there is none that can be read. */
async function remarkedBefore(target: string): Promise<readonly Diagnostic[] | null> {
  try {
    const text = await readFile(join(dirname(target), "pages", "diagnostics.json"), "utf8");
    return JSON.parse(text) as readonly Diagnostic[];
  } catch {
    return null;
  }
}

/** Tells how far a long load is, at most every two seconds. */
function progress(): (done: number, of: number) => void {
  const started = Date.now();
  let told = started;
  return (done, of) => {
    const now = Date.now();
    if (now - told < 2000 || done === of) return;
    told = now;
    const rate = done / (now - started);
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
    log.info(
      `${megabytes(done)} of ${megabytes(of)} MB of posts, ${megabytes(1000 * rate)} MB/s, ${Math.ceil((of - done) / rate / 1000)} s left`,
    );
  };
}

interface Options {
  readonly data?: string;
  readonly out?: string;
  readonly strict: boolean;
  readonly news: boolean;
  readonly workers?: number;
  readonly executor: string;
  readonly shards?: number;
  readonly sbatch: string[];
}

/** Who runs the shards; null where threads of this process do all. */
function executorOf({
  executor,
  shards,
  workers,
  sbatch,
}: Options): NonNullable<LoadOptions["sharded"]> | null {
  if (executor === "local" && shards === undefined) return null;
  const many = shards ?? 16;
  if (executor === "local") return { executor: localExecutor(workers), shards: many };
  if (executor === "slurm") return { executor: slurmExecutor({ sbatch }), shards: many };
  throw new Error(`--executor: ${JSON.stringify(executor)}; expected local or slurm`);
}

async function main(options: Options): Promise<void> {
  const { data = "data", out, strict, workers } = options;
  const sharded = executorOf(options);
  const started = Date.now();
  const folder = await contestFolder(options.data);
  const target = out === undefined ? join(folder, "derived", "corpus.duckdb") : await fileToWrite(out);
  const before = options.news ? await remarkedBefore(target) : null;
  const { corpus, posts, found } = await loadFolder(folder, target, {
    ...(workers === undefined ? {} : { workers }),
    ...(sharded === null ? {} : { sharded }),
    onProgress: progress(),
    tell: (text) => log.info(text),
  }).catch((error: unknown) => {
    throw new Error(failureText(error, target), { cause: error });
  });
  const { diagnostics } = corpus;
  report(before === null ? reportLines(data, diagnostics) : newsLines(data, before, diagnostics));
  const words = posts.reduce((sum, post) => sum + post.words, 0);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const tell = posts.length > 0 ? log.success : log.warn;
  tell(`${posts.length} of ${found} posts, ${words} words → ${target} in ${seconds} s`);
  if (strict && corpus.diagnostics.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

const program = new Command("load")
  .description("Reads a contest folder and writes its tables and what the pages need.")
  .option("--data <folder>", "contest folder; default: data in the project")
  .option("--out <file>", "corpus to write; default: derived/corpus.duckdb in the contest folder")
  .option(
    "--workers <number>",
    "threads for a large folder; default: as many as the machine runs",
    wholeNumber("--workers"),
  )
  .option(
    "--executor <name>",
    "where a large folder is read: local, or slurm (as an array job; this machine waits and merges)",
    "local",
  )
  .option(
    "--shards <number>",
    "processes to divide a large folder among; default: threads only, 16 under slurm",
    wholeNumber("--shards"),
  )
  .option(
    "--sbatch <argument>",
    "a further argument of sbatch, such as --sbatch=--partition=short; may be given again",
    (argument: string, before: string[]) => [...before, argument],
    [],
  )
  .option("--news", "print only remarks that the load before did not make, and those that are gone", false)
  .option("--strict", "exit with an error where any input is faulty", false)
  .action(main);

program.parseAsync().catch((error: unknown) => {
  log.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
