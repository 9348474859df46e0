import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a process of its own took. */
export interface Taken {
  readonly seconds: number;
  /** The most memory it held at once, in bytes. */
  readonly peak: number;
  /** Processor time of all its threads, in seconds. */
  readonly cpu: number;
}

/** What a measured script writes last to its stdout. */
export const taken = (started: number): string => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (performance.now() - started) / 1000;
  return JSON.stringify({ seconds, peak: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 });
};

const runner = fileURLToPath(new URL("../../loaders/run.mjs", import.meta.url));

/** Runs a script beside this one in a process of its own; its messages go to stderr. Throws where it fails. */
export function measure(script: string, args: readonly string[]): Promise<Taken> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [runner, path, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      out += piece;
    });
    child.on("error", reject).on("close", (code) => {
      if (code === 0) resolve(JSON.parse(out.trim().split("\n").at(-1) ?? "") as Taken);
      else reject(new Error(`${script} ${args.join(" ")} ended with code ${code}`));
    });
  });
}
