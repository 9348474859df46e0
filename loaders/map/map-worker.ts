// The thread of a worker: takes the contest once, then batches of files, and hands back what each gives.
import { parentPort, workerData } from "node:worker_threads";
import { postContext } from "../load-post.ts";
import type { Folder, PostFile } from "../read/folder.ts";
import { buffersOf } from "./encoded-words.ts";
import { mapBatch } from "./map-batch.ts";

const context = { ...postContext(workerData as Folder), countsTerms: false };

parentPort?.on("message", async (files: readonly PostFile[]) => {
  const { words, ...rest } = await mapBatch(files, context);
  // A text crosses threads far faster than as many small objects do.
  parentPort?.postMessage({ words, rest: JSON.stringify(rest) }, buffersOf(words));
});
