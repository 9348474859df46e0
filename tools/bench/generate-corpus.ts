import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Command } from "commander";
import { wholeNumber } from "../../loaders/read/whole-number.ts";
import { codebookYaml, contestYaml, entitiesYaml } from "./invented-contest.ts";
import { campOfPost, inventedPost } from "./invented-post.ts";

export interface CorpusSize {
  readonly posts: number;
  /** Words of a post, about. */
  readonly words: number;
  readonly seed: number;
}

/** Path of a post under `posts/`: a folder for each thousand. */
const postPath = (index: number): string =>
  `${String(Math.floor(index / 1000)).padStart(4, "0")}/p${String(index).padStart(7, "0")}.txt`;

/** Writes an invented contest into a folder, which is made; post i is the same whatever the number of posts. */
export function generateCorpus(folder: string, { posts, words, seed }: CorpusSize): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "contest.yaml"), contestYaml);
  writeFileSync(join(folder, "entities.yaml"), entitiesYaml);
  writeFileSync(join(folder, "codebook.yaml"), codebookYaml);
  const rows = ["file,camp,camp_basis,published,published_basis"];
  for (let i = 0; i < posts; i++) {
    const path = postPath(i);
    if (i % 1000 === 0) mkdirSync(join(folder, "posts", path, ".."), { recursive: true });
    writeFileSync(join(folder, "posts", path), inventedPost(seed, i, words));
    const day = new Date(Date.UTC(2016, 6, 1 + (i % 90))).toISOString().slice(0, 10);
    rows.push(`${path},${campOfPost(i)},stated,${day},stated`);
  }
  writeFileSync(join(folder, "posts.csv"), `${rows.join("\n")}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  new Command("generate-corpus")
    .description("Writes an invented contest of two camps, for measuring.")
    .requiredOption("--out <folder>", "folder to write")
    .option("--posts <number>", "posts", wholeNumber("--posts"), 20_000)
    .option("--words <number>", "words of a post, about", wholeNumber("--words"), 640)
    .option("--seed <number>", "seed", wholeNumber("--seed"), 1)
    .action(({ out, ...size }: CorpusSize & { readonly out: string }) => generateCorpus(out, size))
    .parse();
