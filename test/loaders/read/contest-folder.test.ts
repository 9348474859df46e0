import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { contestFolder, givenPath } from "../../../loaders/read/contest-folder.ts";

const project = resolve("project");
const called = { INIT_CWD: resolve("contest"), npm_package_json: join(project, "package.json") };

test.each([
  ["npm ran the script in its project", called, project, resolve("contest", "a")],
  ["no npm did", {}, project, join(project, "a")],
  ["a program that npm started runs elsewhere", called, resolve("other"), resolve("other", "a")],
])("givenPath(path) is where it was given, where %s", (_, env, here, path) => {
  expect(givenPath("a", env, here)).toBe(path);
  expect(givenPath(resolve("b"), env, here)).toBe(resolve("b"));
});

test("contestFolder(given) names the whole path of what is no contest folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "contest-folder-"));
  const named = JSON.stringify(folder);
  await expect(contestFolder(join(folder, "gone"))).rejects.toThrow(
    `--data: no such folder: ${JSON.stringify(join(folder, "gone"))}`,
  );
  await expect(contestFolder(folder)).rejects.toThrow(
    `--data: no contest folder: ${named} has neither contest.yaml nor posts`,
  );
  await mkdir(join(folder, "data", "posts"), { recursive: true });
  await writeFile(join(folder, "contest.yaml"), "title: A\n");
  expect(await contestFolder(folder)).toBe(folder);
  expect(await contestFolder(undefined, folder)).toBe(join(folder, "data"));
});
