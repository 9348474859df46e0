/** Finds Slurm, or installs Debian's, and runs a cluster of two nodes on this machine. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { canInstall, installPackages } from "./apt.ts";
import { freePort } from "./free-port.ts";
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

/** Starts a controller and two nodes of one core each, all under `folder`. Throws, with what they said, where a node does not come up. */
export async function startCluster(folder: string): Promise<Cluster> {
  const at = (name: string) => join(folder, name);
  await mkdir(at("state"), { recursive: true });
  await mkdir(at("munge"), { recursive: true, mode: 0o755 });
  await writeFile(at("munge/key"), randomBytes(1024), { mode: 0o600 });
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  await writeFile(at("slurm.conf"), slurmConf(folder, ports));
  const env = { ...process.env, PATH: path, SLURM_CONF: at("slurm.conf") };
  const servers = new Servers(env);
  const stop = async (): Promise<void> => {
    await servers.stop();
    await rm(folder, { recursive: true, force: true });
  };
  servers.start("munged", mungeArguments(at));
  await until(() => existsSync(at("munge/socket")), { tries: 50, pause: 100 });
  servers.start("slurmctld", ["-D"]);
  for (const node of nodes) servers.start("slurmd", ["-D", "-N", node]);
  if (await until(() => areIdle(env), { tries: 100, pause: 300 })) return { env, stop };
  const munge = await readFile(at("munge/log"), "utf8").catch(() => "");
  await stop();
  throw new Error(`the cluster did not come up:\n${[...servers.said.slice(-20), munge].join("\n")}`);
}

const nodes = ["node1", "node2"];

/** The settings of a cluster whose servers run as this user, with signed messages and no controllers of processes. */
function slurmConf(folder: string, [control, ...ports]: readonly [number, number, number]): string {
  const at = (name: string) => join(folder, name);
  const [host, user] = [hostname(), userInfo().username];
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
    ...nodes.map(
      (node, i) =>
        `NodeName=${node} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${ports[i]} CPUs=1 State=UNKNOWN`,
    ),
    `PartitionName=main Nodes=${nodes.join()} Default=YES MaxTime=INFINITE State=UP`,
  ];
  return `${settings.join("\n")}\n`;
}

const mungeArguments = (at: (name: string) => string): string[] => [
  "--foreground",
  "--force",
  `--key-file=${at("munge/key")}`,
  `--socket=${at("munge/socket")}`,
  `--pid-file=${at("munge/pid")}`,
  `--log-file=${at("munge/log")}`,
  `--seed-file=${at("munge/seed")}`,
];

/** Servers that are running, with all that they have said. */
class Servers {
  readonly said: string[] = [];
  readonly #env: NodeJS.ProcessEnv;
  readonly #running: ChildProcess[] = [];

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  start(name: string, args: readonly string[]): void {
    const child = spawn(name, args, { env: this.#env, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => this.said.push(`${name}: ${text}`));
    child.on("error", (error) => this.said.push(`${name}: ${error.message}`));
    this.#running.push(child);
  }

  /** Ends them, the last first; one that does not go within five seconds is killed. */
  async stop(): Promise<void> {
    for (const server of this.#running.reverse()) {
      if (server.exitCode !== null || server.signalCode !== null) continue;
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await Promise.race([ended, wait(5000)]);
      server.kill("SIGKILL");
    }
  }
}

/** Whether both nodes wait for work. */
async function areIdle(env: NodeJS.ProcessEnv): Promise<boolean> {
  const { output } = await run("sinfo", ["--noheader", "--Node", "--format=%t"], { env });
  const states = output.trim().split("\n");
  return states.filter((state) => state === "idle").length === nodes.length;
}

/** Asks until the answer is yes; no where it never is. */
async function until(
  ask: () => boolean | Promise<boolean>,
  { tries, pause }: { readonly tries: number; readonly pause: number },
): Promise<boolean> {
  for (let tried = 0; tried < tries; tried++) {
    if (await ask()) return true;
    await wait(pause);
  }
  return false;
}
