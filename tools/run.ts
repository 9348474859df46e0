import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's root folder: every command runs there, wherever it was called from. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** What a finished child process leaves: its exit code (1 where a signal ended it) and all it printed. */
export type Ran = { readonly code: number; readonly output: string };

export type RunOptions = {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Also pass what the child prints to stderr, as it comes. Default: false. */
  readonly echo?: boolean;
};

const collect = (child: ChildProcess, echo: boolean): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const keep = (part: Buffer): void => {
      parts.push(part);
      if (echo) process.stderr.write(part);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });

/** Runs a program to its end with no standard input. Rejects only where the program cannot be started. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { env = process.env, cwd = repository, echo = false } = options;
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
  return collect(child, echo);
}

/** Runs a Node program; `.ts` files run through tsx. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(process.execPath, ["--import", "tsx", ...args], options);
}
