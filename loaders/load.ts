import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { createConsola } from "consola";
import { loadCorpus } from "./load-corpus.ts";
import type { Diagnostic } from "./read/diagnostic.ts";
import { readFolder } from "./read.ts";
import { write } from "./write.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** Folders whose code decides what a load writes. */
const codeFolders = ["loaders", "src/domain", "src/analysis"];

const log = createConsola({ stdout: process.stderr, stderr: process.stderr });

/** One hash over named parts, in order of their names. */
const hashOf = (parts: Readonly<Record<string, string>>): string => {
  const hash = createHash("sha256");
  for (const name of Object.keys(parts).sort()) hash.update(`${name}\0${parts[name]}\0`);
  return hash.digest("hex");
};

async function codeHash(): Promise<string> {
  const parts: Record<string, string> = {};
  for (const folder of codeFolders) {
    for (const file of await readdir(join(repository, folder), { recursive: true })) {
      const path = join(folder, file);
      if (path.endsWith(".ts"))
        parts[path.replaceAll("\\", "/")] = await readFile(join(repository, path), "utf8");
    }
  }
  return hashOf(parts);
}

const shown = 20;

function report(diagnostics: readonly Diagnostic[]): void {
  const ranks = ["error", "warning", "note"];
  const sorted = [...diagnostics].sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
  for (const { severity, file, line, message, remedy } of sorted.slice(0, shown)) {
    const text = `${file}${line === null ? "" : `:${line}`}: ${message}; ${remedy}`;
    if (severity === "error") log.error(text);
    else if (severity === "warning") log.warn(text);
    else log.info(text);
  }
  if (sorted.length > shown) log.info(`${sorted.length - shown} more; all are in the table diagnostics`);
}

interface Options {
  readonly data: string;
  readonly out?: string;
  readonly strict: boolean;
}

async function main({ data, out, strict }: Options): Promise<void> {
  const started = Date.now();
  const folder = resolve(data);
  if (!existsSync(folder))
    throw new Error(`--data: no such folder: ${JSON.stringify(data)}; name a contest folder`);
  const target = resolve(out ?? join(folder, "derived", "corpus.duckdb"));
  const read = await readFolder(folder);
  const provenance = { corpus_sha256: hashOf(read.inputs), code_sha256: await codeHash() };
  const measured = loadCorpus(read, provenance);
  await write(measured, read.inputs, target);
  const { posts, tokens, diagnostics } = measured.corpus;
  report(diagnostics);
  const words = tokens.filter(({ is_word }) => is_word).length;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  log.success(`${posts.length} of ${measured.found} posts, ${words} words → ${target} in ${seconds} s`);
  if (strict && diagnostics.some(({ severity }) => severity === "error")) process.exitCode = 1;
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
