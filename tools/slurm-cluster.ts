/** Finds Slurm, or installs Debian's, and runs a cluster of two nodes on this machine. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { hostname, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { canInstall, installPackages } from "./apt.ts";
import { run } from "./run.ts";

const programs = ["munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel"];

/** Servers stand in folders that are not on everybody's path. */
const path = [process.env.PATH, "/usr/sbin", "/usr/local/sbin", "/sbin"].join(delimiter);

const missing = (): string[] =>
  programs.filter((name) => !path.split(delimiter).some((folder) => existsSync(join(folder, name))));

/** Sees to it that Slurm is there. Gives why it cannot be had where it cannot. */
export async function findSlurm(): Promise<string | null> {
  if (missing().length === 0) return null;
  if (process.platform !== "linux") return "Slurm runs on Linux";
  if (!canInstall())
    return `no ${missing().join(", ")}: install Slurm and munge (Debian: apt-get install slurm-wlm munge)`;
  process.stderr.write("No Slurm found: installing Debian's…\n");
  const ran = await installPackages("slurm-wlm", "munge");
  return missing().length === 0 ? null : `Slurm could not be installed: ${ran.output.trim().slice(-300)}`;
}

export interface Cluster {
  /** For commands that are to speak to the cluster. */
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Starts a controller and two nodes of one core each, all under `folder`. Throws, with what they said, where a node does not come up. */
export async function startCluster(folder: string): Promise<Cluster> {
  const at = (name: string) => join(folder, name);
  await mkdir(at("state"), { recursive: true });
  await mkdir(at("munge"), { recursive: true, mode: 0o755 });
  await writeFile(at("munge/key"), randomBytes(1024), { mode: 0o600 });
  const [host, user] = [hostname(), userInfo().username];
  const [control, one, two] = [await freePort(), await freePort(), await freePort()];
  const settings = [
    "ClusterName=test",
    `SlurmctldHost=${host}(127.0.0.1)`,
    `SlurmUser=${user}`,
    `SlurmdUser=${user}`,
    "AuthType=auth/munge",
    `AuthInfo=socket=${at("munge/socket")}`,
    "CredType=cred/munge",
    `SlurmctldPort=${control}`,
    `SlurmctldPidFile=${at("controller.pid")}`,
    `StateSaveLocation=${at("state")}`,
    `SlurmdPidFile=${at("%n.pid")}`,
    `SlurmdSpoolDir=${at("%n.spool")}`,
    "ProctrackType=proctrack/pgid",
    "TaskPlugin=task/none",
    "MpiDefault=none",
    "ReturnToService=2",
    "SelectType=select/cons_tres",
    "SelectTypeParameters=CR_Core",
    "KillWait=1",
    `NodeName=node1 NodeHostname=${host} NodeAddr=127.0.0.1 Port=${one} CPUs=1 State=UNKNOWN`,
    `NodeName=node2 NodeHostname=${host} NodeAddr=127.0.0.1 Port=${two} CPUs=1 State=UNKNOWN`,
    "PartitionName=main Nodes=node1,node2 Default=YES MaxTime=INFINITE State=UP",
  ];
  await writeFile(at("slurm.conf"), `${settings.join("\n")}\n`);
  const env = { ...process.env, PATH: path, SLURM_CONF: at("slurm.conf") };
  const said: string[] = [];
  const servers = [
    serverOf("munged", [
      "--foreground",
      "--force",
      `--key-file=${at("munge/key")}`,
      `--socket=${at("munge/socket")}`,
      `--pid-file=${at("munge/pid")}`,
      `--log-file=${at("munge/log")}`,
      `--seed-file=${at("munge/seed")}`,
    ]),
  ];
  function serverOf(name: string, args: readonly string[]) {
    const child = spawn(name, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => said.push(`${name}: ${text}`));
    child.on("error", (error) => said.push(`${name}: ${error.message}`));
    return child;
  }
  const stop = async (): Promise<void> => {
    for (const server of servers.reverse()) {
      if (server.exitCode !== null || server.signalCode !== null) continue;
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await Promise.race([ended, wait(5000)]);
      server.kill("SIGKILL");
    }
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !existsSync(at("munge/socket")) && tries < 50; tries++) await wait(100);
  servers.push(serverOf("slurmctld", ["-D"]));
  for (const node of ["node1", "node2"]) servers.push(serverOf("slurmd", ["-D", "-N", node]));
  for (let tries = 0; tries < 100; tries++) {
    const { output } = await run("sinfo", ["--noheader", "--Node", "--format=%t"], { env });
    if (
      output
        .trim()
        .split("\n")
        .filter((state) => state === "idle").length === 2
    )
      return { env, stop };
    await wait(300);
  }
  const munge = await readFile(at("munge/log"), "utf8").catch(() => "");
  await stop();
  throw new Error(`the cluster did not come up:\n${[...said.slice(-20), munge].join("\n")}`);
}
