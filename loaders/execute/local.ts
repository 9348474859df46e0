import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Executor } from "./executor.ts";
import { shardCommand, shardFolder } from "./shard-command.ts";

/** Runs shards as processes of this machine, as many at once as `atOnce` or as it runs threads. */
export const localExecutor =
  (atOnce: number = availableParallelism()): Executor =>
  async (task, shards, tell) => {
    const waiting = [...shards];
    let done = 0;
    const worker = async (): Promise<void> => {
      for (let shard = waiting.shift(); shard !== undefined; shard = waiting.shift()) {
        const fault = await run([...shardCommand(task), "--shard", String(shard)]);
        done += 1;
        tell(
          fault === null
            ? `${done} of ${shards.length} shards have ended`
            : `shard ${shard} ended with ${fault}`,
        );
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  };

/** Runs a command; gives how it ended where not well. */
function run([program = "", ...args]: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: shardFolder, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      resolve(code === 0 ? null : signal !== null ? `signal ${signal}` : `code ${code}`),
    );
  });
}
