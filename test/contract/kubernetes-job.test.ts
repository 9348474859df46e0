import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadFolder } from "../../loaders/load-folder.ts";
import { generateCorpus } from "../../tools/bench/generate-corpus.ts";
import { run } from "../../tools/run.ts";
import { folderOf } from "../loaders/folder-of.ts";

/** The part of the Job schema (batch/v1) that the manifest uses; what it does not know is a fault. */
const container = z.strictObject({
  name: z.string(),
  image: z.string(),
  workingDir: z.string(),
  command: z.array(z.string()),
  args: z.array(z.string()),
  resources: z.strictObject({
    requests: z.strictObject({ cpu: z.string(), memory: z.string() }),
    limits: z.strictObject({ memory: z.string() }),
  }),
  volumeMounts: z.array(z.strictObject({ name: z.string(), mountPath: z.string() })),
});
const job = z.strictObject({
  apiVersion: z.literal("batch/v1"),
  kind: z.literal("Job"),
  metadata: z.strictObject({ name: z.string().regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/) }),
  spec: z.strictObject({
    completionMode: z.literal("Indexed"),
    completions: z.int().positive(),
    parallelism: z.int().positive(),
    backoffLimit: z.int().nonnegative(),
    template: z.strictObject({
      spec: z.strictObject({
        restartPolicy: z.enum(["Never", "OnFailure"]),
        containers: z.tuple([container]),
        volumes: z.array(
          z.strictObject({
            name: z.string(),
            persistentVolumeClaim: z.strictObject({ claimName: z.string() }),
          }),
        ),
      }),
    }),
  }),
});

const manifest = job.parse(parse(await readFile("docs/kubernetes-job.yaml", "utf8")));
const { completions, template } = manifest.spec;
const [pod] = template.spec.containers;

test("the manifest for Kubernetes is an indexed job with a pod a shard and its volume mounted", () => {
  expect(pod.args[pod.args.indexOf("--shards") + 1]).toBe(String(completions));
  expect(pod.volumeMounts.map(({ name }) => name)).toEqual(template.spec.volumes.map(({ name }) => name));
});

test("the manifest's command maps each pod's shard, and a load then finds every batch done", async () => {
  const data = join(await folderOf({}), "contest");
  generateCorpus(data, { posts: 640, words: 640, seed: 5 });
  const parts = join(data, "derived", "parts");
  const here = (arg: string) => arg.replace("/contest/derived/parts", parts).replace(/^\/contest$/, data);
  // Few pods that each take several numbers' share, so that the test is not sixteen starts.
  const shards = 2;
  const args = pod.args.map((arg, i) => (pod.args[i - 1] === "--shards" ? String(shards) : here(arg)));
  const [, ...command] = [...pod.command, ...args];
  for (let index = 0; index < shards; index++) {
    const env = { ...process.env, JOB_COMPLETION_INDEX: String(index) };
    const ran = await run(process.execPath, command, { env });
    expect([ran.output, ran.code]).toEqual([expect.stringContaining(`shard ${index} of 2`), 0]);
  }
  let mapped = 0;
  await loadFolder(data, join(data, "derived", "corpus.duckdb"), {
    sharded: {
      executor: async (_task, open) => {
        mapped += open.length;
      },
      shards,
    },
  });
  expect(mapped).toBe(0);
}, 120_000);

test("map-shard says what is wrong with a number that is no shard's", async () => {
  const env = { ...process.env, JOB_COMPLETION_INDEX: "2" };
  const command = [
    "loaders/run.mjs",
    "loaders/map-shard.ts",
    "--data",
    "data",
    "--parts",
    "none",
    "--shards",
    "2",
  ];
  const ran = await run(process.execPath, command, { env });
  expect(ran.code).toBe(1);
  expect(ran.output).toContain('--shard: no shard of 2: "2"; expected 0 to 1');
});
