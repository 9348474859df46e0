import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Does work that writes a target while no other load does. First it takes away what loads that were killed left beside
 * it. Throws where another load holds the target; a hold whose process is gone does not count.
 */
export async function holdTarget<T>(target: string, work: () => Promise<T>): Promise<T> {
  const hold = `${target}.lock`;
  await mkdir(dirname(target), { recursive: true });
  await take(hold, target);
  try {
    await removeLeftovers(dirname(target));
    return await work();
  } finally {
    await rm(hold, { force: true });
  }
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
    if (isAlive(holder))
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

/** Removes half-written files whose process is gone. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const [, pid] =
      /\.(\d+)\.(?:new|stage|texts|prints|evidence|readers|runs|places)(?:\.[^/\\]*)?$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
