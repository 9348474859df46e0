// Installs from the lockfile when node_modules does not match it. Plain JavaScript: it runs before tsx exists.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("..", import.meta.url);
const stamp = new URL("node_modules/.rival-frames-lock", root);
const major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  process.stderr.write(`Node ${process.versions.node} is too old: Rival Frames needs Node 20 or newer.\n`);
  process.exit(1);
}

const wanted = createHash("sha256")
  .update(readFileSync(new URL("package-lock.json", root)))
  .update(process.platform + process.arch)
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  process.stderr.write("Installing packages from the lockfile…\n");
  const started = Date.now();
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    process.stderr.write(
      "npm ci failed; see its message above. The package registry must be reachable once.\n",
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  process.stderr.write(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.\n`);
}
