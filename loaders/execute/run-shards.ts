import { mkdir, readFile } from "node:fs/promises";
import type { MapperInput } from "../map/batch-mapper.ts";
import { batchesOf } from "../map/batches.ts";
import { readBatch } from "../map/map-batch.ts";
import { Parts, partKeys } from "../map/parts.ts";
import type { PostFile } from "../read/folder.ts";
import type { Executor, ShardTask } from "./executor.ts";
import { shardLog } from "./shard-command.ts";

/** How often a shard is run before its fault ends the load. */
const attempts = 3;

/** The shard that maps a batch: every so many batches are of one. */
const shardOf = (batch: number, shards: number): number => batch % shards;

/** The batches of a shard. */
export const batchesOfShard = (
  batches: readonly (readonly PostFile[])[],
  shard: number,
  shards: number,
): (readonly PostFile[])[] => batches.filter((_, index) => shardOf(index, shards) === shard);

/**
 * Has shards run until what every batch gives is kept; those that failed are run again, alone. Throws where a shard fails
 * three times, with the last that it said.
 */
export async function runShards(
  files: readonly PostFile[],
  mapper: MapperInput,
  { data, shards, executor }: Omit<ShardTask, "parts"> & { readonly executor: Executor },
  tell: (text: string) => void,
): Promise<void> {
  const batches = batchesOf(files);
  const task: ShardTask = { data, parts: mapper.parts, shards };
  const parts = new Parts(mapper.parts);
  const keyOf = partKeys(mapper.code_sha256, mapper.contest);
  const unfinished = async (): Promise<number[]> => {
    const kept = await parts.list();
    const open = new Set<number>();
    for (const [index, batch] of batches.entries()) {
      const { files: read } = await readBatch(batch);
      if (!kept.has(keyOf(read))) open.add(shardOf(index, shards));
    }
    return [...open].sort((a, b) => a - b);
  };
  await mkdir(mapper.parts, { recursive: true });
  for (let attempt = 1; ; attempt++) {
    const open = await unfinished();
    if (open.length === 0) return;
    if (attempt > attempts) throw new Error(await failure(task, open));
    if (attempt > 1) tell(`shards ${open.join(", ")} did not end well; they are run again`);
    await executor(task, open, tell);
  }
}

async function failure(task: ShardTask, open: readonly number[]): Promise<string> {
  const [first = 0] = open;
  const log = shardLog(task, first);
  const said = await readFile(log, "utf8").catch(() => "");
  const last = said.trim().split("\n").slice(-5).join("\n");
  return `shard ${open.join(", ")} of ${task.shards} failed ${attempts} times${last === "" ? "" : `; ${log} ends:\n${last}`}`;
}
