import { spawn } from "node:child_process";
import { vi } from "vitest";
import { freePort } from "../../tools/free-port.ts";

/** A running `npm start`; `address` ends in a slash. */
export type Preview = {
  readonly address: string;
  /** All that it has said so far. */
  readonly said: () => string;
  /** Ends it and waits until its process is gone. */
  readonly end: () => Promise<void>;
};

/** Starts the preview of a copy of the repository and waits until it is open. */
export async function startPreview(folder: string): Promise<Preview> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const args = ["--import", "tsx", "tools/start.ts", "--port", String(port)];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  let said = "";
  child.stderr?.on("data", (part) => {
    said += String(part);
  });
  const end = (): Promise<void> => {
    child.kill("SIGTERM");
    return ended;
  };
  const isOpen = (): void => {
    if (!said.includes(`open at ${address}`)) throw new Error(`the preview did not open:\n${said}`);
  };
  await vi.waitFor(isOpen, { timeout: 120_000, interval: 100 }).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return { address, said: () => said, end };
}
