import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join, resolve } from "node:path";

/** A file's state: its time and size. Two equal states are taken for the same content. */
export type Snapshot = ReadonlyMap<string, string>;

const ignored = (name: string): boolean =>
  name.startsWith(".") || name.endsWith("~") || name === "node_modules" || name === "derived";

const entriesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => !ignored(name));
  } catch {
    return [];
  }
};

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Every folder at and below `folders`; hidden ones, `derived` and editors' back-up files are left out. */
function foldersUnder(folders: readonly string[]): string[] {
  const found = folders.filter((folder) => statOf(folder)?.isDirectory());
  for (const folder of found) {
    for (const name of entriesOf(folder)) {
      const path = join(folder, name);
      if (statOf(path)?.isDirectory()) found.push(path);
    }
  }
  return found;
}

/** The state of every file in `folders` themselves, not below. */
export function snapshot(folders: readonly string[]): Snapshot {
  const states = new Map<string, string>();
  for (const folder of folders) {
    for (const name of entriesOf(folder)) {
      const path = join(folder, name);
      const stat = statOf(path);
      if (stat?.isFile()) states.set(path, `${stat.mtimeMs} ${stat.size}`);
    }
  }
  return states;
}

/** Paths that were added, edited or removed between two snapshots, sorted. */
export function changesBetween(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/**
 * Calls `onChange` with the paths that changed at or below `folders`, once they have been quiet for `quiet`
 * milliseconds. One watcher a folder, so it works the same on every system; folders made later are watched
 * too. Returns a function that ends it.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (paths: readonly string[]) => void,
  quiet = 150,
): () => void {
  const roots = folders.map((folder) => resolve(folder));
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let states = snapshot(foldersUnder(roots));

  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const cover = (): string[] => {
    const present = foldersUnder(roots);
    for (const folder of watchers.keys()) if (!present.includes(folder)) drop(folder);
    for (const folder of present) {
      if (watchers.has(folder)) continue;
      watchers.set(
        folder,
        watch(folder, wake).on("error", () => drop(folder)),
      );
    }
    return present;
  };
  const settle = (): void => {
    const next = snapshot(cover());
    const paths = changesBetween(states, next);
    states = next;
    if (paths.length > 0) onChange(paths);
  };
  const wake = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, quiet);
  };

  cover();
  wake();
  return () => {
    clearTimeout(timer);
    for (const folder of watchers.keys()) drop(folder);
  };
}
