import { basename, dirname } from "node:path";
import { ReplacedTogether } from "./replaced-together.ts";

/**
 * Writes a file beside its target, syncs it and renames it over the target, so that a killed run leaves the
 * old file or the new one, never half of one. `produce` is given the path to write to; what it gives is handed back.
 */
export async function replaceFile<T>(target: string, produce: (path: string) => Promise<T>): Promise<T> {
  const files = new ReplacedTogether(dirname(target));
  try {
    const made = await files.add(basename(target), produce);
    await files.settle();
    return made;
  } finally {
    await files.discard();
  }
}
