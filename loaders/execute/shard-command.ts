import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ShardTask } from "./executor.ts";

const loaders = fileURLToPath(new URL("..", import.meta.url));

/** The command of a shard, program first; it takes the shard's number from `--shard`, or from its scheduler. */
export const shardCommand = ({ data, parts, shards }: ShardTask): string[] => [
  process.execPath,
  join(loaders, "run.mjs"),
  join(loaders, "map-shard.ts"),
  "--data",
  data,
  "--parts",
  parts,
  "--shards",
  String(shards),
];

/** The folder that the command runs in, where the packages are found. */
export const shardFolder = join(loaders, "..");

/** Where a shard that a scheduler runs writes what it says. */
export const shardLog = ({ parts }: ShardTask, shard: number | "%a"): string =>
  join(parts, `shard-${shard}.log`);
