import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { repository } from "../../tools/run.ts";

const isolated = spawnSync("unshare", ["-rn", "ip", "link", "set", "lo", "up"]).status === 0;

test("npm start opens its pages in a namespace without a network, or, where there is none, with fetch refused", () => {
  const command = isolated
    ? ["unshare", "-rn", process.execPath, "test/site/preview-offline.mjs", "--isolated"]
    : [process.execPath, "--import", "./tools/refuse-connections.mjs", "test/site/preview-offline.mjs"];
  const [program = "", ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: repository,
    encoding: "utf8",
    timeout: 110_000,
  });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toContain('"/":200');
});
