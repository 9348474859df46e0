/** Proposes entities from the names that posts use: `npm run new:entities -- --data DIR`. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { Command } from "commander";
import { loadFolder } from "../loaders/load-folder.ts";
import { contestFolder } from "../loaders/read/contest-folder.ts";
import { isFolder } from "../loaders/read/is-folder.ts";
import { draft, draftMark } from "./propose-entities/draft.ts";
import {
  type Least,
  type NearListed,
  nearListed,
  type Proposal,
  proposals,
} from "./propose-entities/proposals.ts";
import { readNames } from "./propose-entities/read-names.ts";
import { repository } from "./run.ts";

/** What the posts of a folder propose, what may misspell persons that are listed, and the ids that its entities have. */
async function propose(
  data: string,
  least: Least,
): Promise<{ readonly found: Proposal[]; readonly near: readonly NearListed[]; readonly taken: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "new-entities-"));
  try {
    const target = join(folder, "corpus.duckdb");
    await loadFolder(data, target);
    const instance = await DuckDBInstance.create(target, { access_mode: "READ_ONLY" });
    const connection = await instance.connect();
    const counts = (await readNames(connection)).counts();
    const listed = await connection.runAndReadAll("SELECT entity_id, name, kind FROM entities");
    const entities = listed.getRows().map(([id, name, kind]) => ({
      entity_id: String(id),
      name: String(name),
      kind: String(kind),
    }));
    const taken = entities.map(({ entity_id }) => entity_id);
    const { near, rest } = nearListed(
      counts,
      entities.filter(({ kind }) => kind === "person"),
    );
    connection.closeSync();
    instance.closeSync();
    return { found: proposals(rest, least), near, taken };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes `entities.draft.yaml` into a contest folder: names that posts use and no entity lists, as entities to check, and those that may misspell a listed person. Returns its path and how many it
 * holds. Throws where the folder is missing or a file of that name is there that this did not write.
 */
export async function newEntities(
  data: string,
  least: Least,
): Promise<{ readonly file: string; readonly proposed: number }> {
  if (!(await isFolder(data)))
    throw new Error(`--data: no such folder: ${JSON.stringify(data)}; name a contest folder`);
  const file = join(data, "entities.draft.yaml");
  const there = await readFile(file, "utf8").catch(() => null);
  if (there !== null && !there.startsWith(draftMark))
    throw new Error(
      `${file}:1: not written by this command: ${JSON.stringify(there.split("\n", 1)[0])}; rename it`,
    );
  const { found, near, taken } = await propose(data, least);
  await writeFile(file, draft(found, taken, near));
  return { file, proposed: found.length };
}

const atLeastOne =
  (option: string) =>
  (text: string): number => {
    if (!/^[1-9]\d*$/.test(text))
      throw new Error(`${option}: no count: ${JSON.stringify(text)}; write 1 or more`);
    return Number(text);
  };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const program = new Command("new:entities")
    .description("Proposes entities from the names that posts use and entities.yaml does not list.")
    .option("--data <folder>", "the contest folder; default: data in the project")
    .option("--posts <n>", "least posts that use a name", atLeastOne("--posts"), 2)
    .option("--uses <n>", "or least uses of it", atLeastOne("--uses"), 3)
    .action(async ({ data, posts, uses }: Least & { readonly data?: string }) => {
      const folder = await contestFolder(data, repository);
      const { file, proposed } = await newEntities(folder, { posts, uses });
      process.stderr.write(
        `${file}: ${proposed} ${proposed === 1 ? "name" : "names"}; take what is right into entities.yaml\n`,
      );
    });
  program.parseAsync().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
