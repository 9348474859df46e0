// Maps the batches of one shard of a load, and keeps what they give; `load --executor` runs it, once for each shard.
import { Command } from "commander";
import { batchesOfShard } from "./execute/run-shards.ts";
import { batchMapper, mapInputOf } from "./map/batch-mapper.ts";
import { batchesOf } from "./map/batches.ts";
import { codeHash } from "./read/code-hash.ts";
import { readFolder } from "./read.ts";

interface Options {
  readonly data: string;
  readonly parts: string;
  readonly shards: string;
  readonly shard?: string;
}

/** The shard's number: as told, or as Slurm or a Kubernetes indexed job says. */
function numberOf({ shard, shards }: Options): number {
  const told = shard ?? process.env.SLURM_ARRAY_TASK_ID ?? process.env.JOB_COMPLETION_INDEX ?? "";
  const number = Number(told);
  if (told === "" || !Number.isInteger(number) || number < 0 || number >= Number(shards))
    throw new Error(
      `--shard: no shard of ${shards}: ${JSON.stringify(told)}; expected 0 to ${Number(shards) - 1}`,
    );
  return number;
}

async function main(options: Options): Promise<void> {
  const shard = numberOf(options);
  const folder = await readFolder(options.data);
  const mapper = batchMapper({
    contest: mapInputOf(folder),
    code_sha256: await codeHash(),
    parts: options.parts,
  });
  const batches = batchesOfShard(batchesOf(folder.later), shard, Number(options.shards));
  for (const batch of batches) await mapper.keep(batch);
  process.stderr.write(`shard ${shard} of ${options.shards}: ${batches.length} batches\n`);
}

const program = new Command("map-shard")
  .requiredOption("--data <folder>", "contest folder")
  .requiredOption("--parts <folder>", "where what the batches give is kept")
  .requiredOption("--shards <number>", "of how many shards this is one")
  .option("--shard <number>", "which, from 0; default: as Slurm or Kubernetes numbers the task")
  .action(main);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
