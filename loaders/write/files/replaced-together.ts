import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Files of a folder that take the place of others together. Each is written and synced beside its target, and renamed over it by `settle`
 * alone, once all are there: a run that fails or is killed before leaves every old file as it was.
 */
export class ReplacedTogether {
  readonly #folder: string;
  /** Targets by the files that are to take their places, in the order in which these were begun. */
  readonly #targets = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where a file of the folder is to stand. */
  target(path: string): string {
    return join(this.#folder, path);
  }

  /** Has a file written for a path in the folder. `produce` is given the path to write to; what it gives is handed back. */
  async add<T>(path: string, produce: (beside: string) => Promise<T>): Promise<T> {
    const target = this.target(path);
    const beside = `${target}.${process.pid}.new`;
    await mkdir(dirname(target), { recursive: true });
    this.#targets.set(beside, target);
    const made = await produce(beside);
    await sync(beside);
    return made;
  }

  /** Puts the files in their places. */
  async settle(): Promise<void> {
    for (const [beside, target] of this.#targets) {
      await rename(beside, target);
      this.#targets.delete(beside);
    }
  }

  /** Takes away what has not been put in its place. */
  async discard(): Promise<void> {
    for (const beside of this.#targets.keys()) await rm(beside, { force: true });
    this.#targets.clear();
  }
}

/** Makes sure that a file's bytes are on the disk. */
async function sync(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r+");
    await handle.sync();
  } finally {
    await handle?.close();
  }
}
