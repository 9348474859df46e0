// Run without a network; with --isolated in a namespace of its own, whose loopback it brings up first. Starts the preview and asks it for pages.
import { execFileSync, spawn } from "node:child_process";

const port = 3999;
if (process.argv.includes("--isolated")) execFileSync("ip", ["link", "set", "lo", "up"]);
const preview = spawn(process.execPath, ["--import", "tsx", "tools/start.ts", "--port", String(port)], {
  stdio: ["ignore", "inherit", "inherit"],
});
const pause = () => new Promise((resolve) => setTimeout(resolve, 250));
const answered = {};
let failed = 0;

/** Asks until the preview answers, for a minute at most. */
async function ask(path) {
  for (let tries = 0; tries < 240; tries++) {
    const response = await fetch(new URL(path, `http://127.0.0.1:${port}/`)).catch(() => null);
    answered[path] = response?.status ?? 0;
    if (response?.ok) return response.text();
    await pause();
  }
  return "";
}

try {
  const home = await ask("/");
  const library = /"\.?(\/_npm\/[^"]+)"/.exec(home)?.[1] ?? "no library in the home page";
  for (const path of [library, "/frames", "/posts/000-our-party-too"]) await ask(path);
  const outside = await fetch("http://192.0.2.1/", { signal: AbortSignal.timeout(2000) }).then(
    () => "reached",
    () => "not reached",
  );
  process.stdout.write(`${JSON.stringify({ answered, outside })}\n`);
  failed = Object.values(answered).every((status) => status === 200) && outside === "not reached" ? 0 : 1;
} finally {
  preview.kill("SIGTERM");
}
setTimeout(() => process.exit(failed), 500);
