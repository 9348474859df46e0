import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** The process that holds a target, as the hold tells it. */
export interface HoldOwner {
  readonly pid: number;
  /** When it started, in words that no later process with its number has; null where the system does not tell. */
  readonly started: string | null;
  /** The machine it runs on; null of a hold that does not tell. */
  readonly host: string | null;
}

/** After how long without a sign of life a hold of another machine counts no more, in milliseconds. */
export const silence = 10 * 60_000;

/** This process. */
export const thisOwner = async (): Promise<HoldOwner> => ({
  pid: process.pid,
  started: await startOf(process.pid),
  host: hostname(),
});

/** The owner that the text of a hold names; null where it names none. */
export function readOwner(text: string): HoldOwner | null {
  try {
    const said = JSON.parse(text) as number | Partial<HoldOwner> | null;
    const { pid, started = null, host = null } = typeof said === "number" ? { pid: said } : (said ?? {});
    return pid !== undefined && Number.isInteger(pid) && pid > 0 ? { pid, started, host } : null;
  } catch {
    return null;
  }
}

/**
 * Whether an owner other than this process still runs. On this machine a process with its number that started at
 * another time is another one; of another machine only its last sign of life tells, `since` milliseconds ago.
 */
export async function isRunning({ pid, started, host }: HoldOwner, since: number): Promise<boolean> {
  if (host !== null && host !== hostname()) return since < silence;
  // This process has no other load of the target, so a hold with its number is of one before it.
  if (pid === process.pid || !isAlive(pid)) return false;
  const now = started === null ? null : await startOf(pid);
  return now === null || now === started;
}

/** Whether a process of this machine has a number. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The boot of the machine, and the ticks after it at which a process started; null but on Linux. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const [boot, stat] = await Promise.all([
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
      readFile(`/proc/${pid}/stat`, "utf8"),
    ]);
    // The name of the program, in brackets, may hold spaces; the start is the twentieth field after it.
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks === undefined ? null : `${boot.trim()} ${ticks}`;
  } catch {
    return null;
  }
}
