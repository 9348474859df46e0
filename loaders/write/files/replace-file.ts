import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file beside its target, syncs it and renames it over the target, so that a killed run leaves the
 * old file or the new one, never half of one. `produce` is given the path to write to; what it gives is handed back.
 */
export async function replaceFile<T>(target: string, produce: (path: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(target), { recursive: true });
  const beside = `${target}.${process.pid}.new`;
  try {
    const made = await produce(beside);
    await sync(beside);
    await rename(beside, target);
    return made;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function sync(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r+");
    await handle.sync();
  } finally {
    await handle?.close();
  }
}
