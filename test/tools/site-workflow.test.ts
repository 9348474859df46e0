import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "../../tools/run.ts";

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly "continue-on-error"?: boolean;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly "timeout-minutes"?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const text = readFileSync(join(repository, ".github", "workflows", "site.yml"), "utf8");
const { jobs, concurrency } = parse(text) as {
  readonly jobs: Readonly<Record<string, Job>>;
  readonly concurrency: Readonly<Record<string, string>>;
};
const { test: tests, deploy } = jobs;

const usesOf = (job: Job | undefined, action: string): Step | undefined =>
  job?.steps.find(({ uses }) => uses?.startsWith(`${action}@`));

test("the workflow asks whether Pages is on with the right to, and its tests count where it is not", () => {
  expect(tests?.permissions).toEqual({ contents: "read", pages: "read" });
  expect(usesOf(tests, "actions/configure-pages")).toMatchObject({ id: "pages", "continue-on-error": true });
  expect(usesOf(tests, "actions/upload-pages-artifact")?.if).toBe("steps.pages.outcome == 'success'");
});

test("the workflow tests the site at the root and publishes a build for where it will stand, once the tests pass", () => {
  const steps = tests?.steps ?? [];
  const [tested, built] = ["npm test", "npm run build"].map((run) =>
    steps.findIndex((step) => step.run === run),
  );
  expect(steps[tested ?? -1]?.env).not.toHaveProperty("RIVAL_FRAMES_BASE");
  expect(steps[built ?? -1]).toMatchObject({
    if: "steps.pages.outcome == 'success'",
    env: { RIVAL_FRAMES_BASE: "${{ steps.pages.outputs.base_path || '/' }}" },
  });
  expect(built).toBeGreaterThan(tested ?? Infinity);
  const upload = usesOf(tests, "actions/upload-pages-artifact");
  expect(upload?.with).toEqual({ path: "dist" });
  expect(steps.indexOf(upload as Step)).toBeGreaterThan(built ?? Infinity);
});

test("the workflow publishes with the rights to, and lets that end", () => {
  expect(usesOf(deploy, "actions/deploy-pages")).toBeDefined();
  expect(deploy?.permissions).toEqual({ pages: "write", "id-token": "write" });
  expect([deploy?.needs, deploy?.if]).toEqual(["test", "needs.test.outputs.publishes == 'true'"]);
  expect(Object.keys(tests?.outputs ?? {})).toEqual(["publishes"]);
  expect(concurrency["cancel-in-progress"]).toContain("github.ref != 'refs/heads/main'");
});

test("the workflow names no step that is not there, and each job has an end", () => {
  for (const [name, job] of Object.entries(jobs)) {
    const ids = job.steps.map(({ id }) => id);
    const named = [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\./g)].map(([, id]) => id);
    expect(ids, name).toEqual(expect.arrayContaining(named));
    expect(job["timeout-minutes"], name).toBeGreaterThan(0);
  }
});
