/** Shards of a load: `--shard K` of so many. Each maps its share of the batches, and keeps what they give as parts. */
export interface ShardTask {
  /** The contest folder, and the folder of the parts: both as every machine that runs a shard sees them. */
  readonly data: string;
  readonly parts: string;
  readonly shards: number;
}

/**
 * Runs shards, each in a process of its own, and waits until all have ended, well or not: what they kept tells which are done.
 * Throws where none can be started.
 */
export type Executor = (
  task: ShardTask,
  shards: readonly number[],
  tell: (text: string) => void,
) => Promise<void>;
