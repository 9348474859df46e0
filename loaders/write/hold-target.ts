import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";

/** Targets that loads of this process hold. Its number alone does not tell: in a container the next process has it again. */
const held = new Set<string>();

/**
 * Does work that writes a target while no other load does. First it takes away what loads that were killed left beside
 * it. Throws where another load holds the target; a hold whose process is gone does not count.
 */
export async function holdTarget<T>(target: string, work: () => Promise<T>): Promise<T> {
  const path = resolve(target);
  if (held.has(path)) throw new Error(`${target}: another load of this process is writing it; wait for it`);
  held.add(path);
  try {
    return await holdFile(target, work);
  } finally {
    held.delete(path);
  }
}

async function holdFile<T>(target: string, work: () => Promise<T>): Promise<T> {
  const hold = `${target}.lock`;
  await mkdir(dirname(target), { recursive: true });
  await take(hold, target);
  try {
    await removeLeftovers(dirname(target), isHeldBeside(target) ? null : process.pid);
    return await work();
  } finally {
    await rm(hold, { force: true });
  }
}

/** Whether this process holds another target in the folder of one, or below it. */
function isHeldBeside(target: string): boolean {
  const folder = `${dirname(resolve(target))}${sep}`;
  return [...held].some((other) => other !== resolve(target) && other.startsWith(folder));
}

async function take(hold: string, target: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const error = await writeFile(hold, `${process.pid}\n`, { flag: "wx" }).then(
      () => null,
      (reason: NodeJS.ErrnoException) => reason,
    );
    if (error === null) return;
    if (error.code !== "EEXIST") throw error;
    const holder = Number(await readFile(hold, "utf8").catch(() => ""));
    // This process has no other load of the target, so a hold with its number is of one before it.
    if (holder !== process.pid && isAlive(holder))
      throw new Error(
        `${target}: another load is writing it (process ${holder}); wait for it, or remove ${hold} where there is none`,
      );
    await rm(hold, { force: true });
  }
  throw new Error(`${target}: another load began to write it; wait for it`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes half-written files whose process is gone, or had the number `reused`. */
async function removeLeftovers(folder: string, reused: number | null): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const [, pid] =
      /\.(\d+)\.(?:new|stage|texts|prints|evidence|readers|runs|places)(?:\.[^/\\]*)?$/.exec(name) ?? [];
    if (pid !== undefined && (Number(pid) === reused || !isAlive(Number(pid))))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
