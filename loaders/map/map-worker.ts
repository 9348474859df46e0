// The thread of a worker: takes the contest once, then batches of files, and hands back what each gives.
import { parentPort, workerData } from "node:worker_threads";
import type { PostFile } from "../read/folder.ts";
import { batchMapper, type MapperInput } from "./batch-mapper.ts";
import { buffersOf } from "./encoded-words.ts";

const { map } = batchMapper(workerData as MapperInput);

parentPort?.on("message", async (files: readonly PostFile[]) => {
  const batch = await map(files);
  parentPort?.postMessage(batch, buffersOf(batch.words));
});
