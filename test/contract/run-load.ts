import { spawn } from "node:child_process";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `loaders/load.ts` in a process of its own, as `npm run load` does. */
export function runLoad(options: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, ["loaders/run.mjs", "loaders/load.ts", ...options]);
  const read = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      read[stream] += text;
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...read }));
  });
}
