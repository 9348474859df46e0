import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Folder, PostFile } from "../read/folder.ts";
import type { KeyedBatch, MapperInput } from "./batch-mapper.ts";
import { batchesOf } from "./batches.ts";
import { decodeBatch, type EncodedBatch, type MappedBatch } from "./encoded-batch.ts";

/** Results that may wait for an earlier one before no more work is given out, for each worker. */
const ahead = 3;

export interface MapOptions {
  /** Worker threads; as many as the machine runs at once unless told. */
  readonly workers?: number;
  /** Called after each batch with the bytes done, of all. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Takes the files of a large folder through the stages of a post in worker threads, and hands on what each batch gives
 * in the order of the batches, whichever is done first. Memory is bounded: a worker waits where the batches before its
 * next one are not taken yet. Throws what a worker throws.
 */
export async function* mapPosts(
  { later }: Pick<Folder, "later">,
  mapper: MapperInput,
  { workers = availableParallelism(), onProgress }: MapOptions = {},
): AsyncGenerator<KeyedBatch<MappedBatch>> {
  const batches = batchesOf(later);
  const of = later.reduce((sum, { size }) => sum + size, 0);
  const started = Array.from({ length: Math.max(1, Math.min(workers, batches.length)) }, () => start(mapper));
  const idle = [...started];
  const running = new Map<number, Promise<KeyedBatch<EncodedBatch>>>();
  let [next, done] = [0, 0];
  const giveOut = (): void => {
    while (next < batches.length && running.size < started.length * ahead) {
      const worker = idle.shift();
      if (worker === undefined) return;
      const batch = next++;
      const result = worker.map(batches[batch] ?? []);
      running.set(batch, result);
      // What fails is thrown where its turn comes.
      result.then(
        () => {
          idle.push(worker);
          giveOut();
        },
        () => undefined,
      );
    }
  };
  try {
    giveOut();
    for (const [index, batch] of batches.entries()) {
      const result = await running.get(index);
      running.delete(index);
      giveOut();
      if (result !== undefined) yield { key: result.key, ...decodeBatch(result) };
      done += batch.reduce((sum, { size }) => sum + size, 0);
      onProgress?.(done, of);
    }
  } finally {
    await Promise.all(started.map(({ stop }) => stop()));
  }
}

interface Mapper {
  readonly map: (files: readonly PostFile[]) => Promise<KeyedBatch<EncodedBatch>>;
  readonly stop: () => Promise<unknown>;
}

function start(mapper: MapperInput): Mapper {
  const worker = new Worker(new URL("../run.mjs", import.meta.url), {
    argv: ["loaders/map/map-worker.ts"],
    workerData: mapper,
  });
  return {
    stop: () => worker.terminate(),
    map: (files) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          worker.off("message", received).off("error", failed).off("exit", ended);
          act();
        };
        const received = (batch: KeyedBatch<EncodedBatch>) => settle(() => resolve(batch));
        const failed = (error: Error) => settle(() => reject(error));
        const ended = (code: number) =>
          settle(() => reject(new Error(`a worker ended with code ${code} at posts/${files[0]?.file}`)));
        worker.on("message", received).on("error", failed).on("exit", ended);
        worker.postMessage(files);
      }),
  };
}
