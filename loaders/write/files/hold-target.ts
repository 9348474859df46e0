import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { type HoldOwner, isAlive, isRunning, readOwner, silence, thisOwner } from "./hold-owner.ts";

/** Targets that loads of this process hold. Its number alone does not tell: in a container the next process has it again. */
const held = new Set<string>();

/**
 * Does work that writes a target while no other load does. First it takes away what loads that were killed left beside
 * it. Throws where another load holds the target; a hold whose process is gone
 * does not count, whoever has its number now, nor does one of another machine that gave no sign of life for ten minutes.
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
  const letGo = keepAlive(hold);
  try {
    await removeLeftovers(dirname(target), isHeldBeside(target) ? null : process.pid);
    return await work();
  } finally {
    letGo();
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
    const error = await writeFile(hold, `${JSON.stringify(await thisOwner())}\n`, { flag: "wx" }).then(
      () => null,
      (reason: NodeJS.ErrnoException) => reason,
    );
    if (error === null) return;
    if (error.code !== "EEXIST") throw error;
    const owner = readOwner(await readFile(hold, "utf8").catch(() => ""));
    if (owner !== null && (await isRunning(owner, await sinceSign(hold)))) throw heldBy(owner, hold, target);
    await rm(hold, { force: true });
  }
  throw new Error(`${target}: another load began to write it; wait for it`);
}

/** Milliseconds since a hold was last touched. */
const sinceSign = async (hold: string): Promise<number> =>
  Date.now() -
  (await stat(hold).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  ));

function heldBy({ pid, host }: HoldOwner, hold: string, target: string): Error {
  const where = host === null || host === hostname() ? "" : ` on ${host}`;
  return new Error(
    `${target}: another load is writing it (process ${pid}${where}); wait for it, or remove ${hold} where there is none`,
  );
}

/** Touches a hold while its load runs, so that other machines see that it does; gives what ends that. */
function keepAlive(hold: string): () => void {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(hold, now, now).catch(() => undefined);
  }, silence / 20);
  beat.unref();
  return () => clearInterval(beat);
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
