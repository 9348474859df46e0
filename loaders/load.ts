import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { createConsola, LogLevels } from "consola";
import { loadFolder } from "./load-folder.ts";
import type { Diagnostic } from "./read/diagnostic.ts";

/** All on stderr, whatever the environment: by itself consola is silent under tests. */
const log = createConsola({ level: LogLevels.info, stdout: process.stderr, stderr: process.stderr });

const shown = 20;

/** Prints diagnostics, gravest first, with paths as seen from where the load was started. */
function report(data: string, diagnostics: readonly Diagnostic[]): void {
  const ranks = ["error", "warning", "note"];
  const sorted = [...diagnostics].sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
  for (const { severity, file, line, message, remedy } of sorted.slice(0, shown)) {
    const text = `${join(data, file)}${line === null ? "" : `:${line}`}: ${message}; ${remedy}`;
    if (severity === "error") log.error(text);
    else if (severity === "warning") log.warn(text);
    else log.info(text);
  }
  if (sorted.length > shown) log.info(`${sorted.length - shown} more; all are in the table diagnostics`);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

interface Options {
  readonly data: string;
  readonly out?: string;
  readonly strict: boolean;
}

async function main({ data, out, strict }: Options): Promise<void> {
  const started = Date.now();
  const folder = resolve(data);
  if (!(await isFolder(folder)))
    throw new Error(`--data: no such folder: ${JSON.stringify(data)}; name a contest folder`);
  const target = resolve(out ?? join(folder, "derived", "corpus.duckdb"));
  const { corpus, found } = await loadFolder(folder, target);
  report(data, corpus.diagnostics);
  const words = corpus.tokens.filter(({ is_word }) => is_word).length;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  log.success(`${corpus.posts.length} of ${found} posts, ${words} words → ${target} in ${seconds} s`);
  if (strict && corpus.diagnostics.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

const program = new Command("load")
  .description("Reads a contest folder and writes its tables and what the pages need.")
  .option("--data <folder>", "contest folder", "data")
  .option("--out <file>", "corpus to write; default: derived/corpus.duckdb in the contest folder")
  .option("--strict", "exit with an error where any input is faulty", false)
  .action(main);

program.parseAsync().catch((error: unknown) => {
  log.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
