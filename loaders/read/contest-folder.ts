import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isFolder } from "./is-folder.ts";

/**
 * A path of the command line as who gave it means it, absolute: npm runs a project's scripts in the project's folder, wherever it is called, and hands on
 * where that was.
 */
export function givenPath(path: string, env: NodeJS.ProcessEnv = process.env, here = process.cwd()): string {
  const { INIT_CWD: caller, npm_package_json: project } = env;
  const isMoved = caller !== undefined && project !== undefined && dirname(project) === here;
  return resolve(isMoved ? caller : here, path);
}

/**
 * The contest folder that `--data` gives, or `data` in the project where it is not given; absolute. Throws where there is no such folder, or where it
 * holds neither `contest.yaml` nor `posts`.
 */
export async function contestFolder(given: string | undefined, project = process.cwd()): Promise<string> {
  const folder = given === undefined ? join(project, "data") : givenPath(given);
  const named = JSON.stringify(folder);
  if (!(await isFolder(folder))) throw new Error(`--data: no such folder: ${named}; name a contest folder`);
  if (!(await isThere(join(folder, "contest.yaml"))) && !(await isThere(join(folder, "posts"))))
    throw new Error(
      `--data: no contest folder: ${named} has neither contest.yaml nor posts; name one that has, or make one with npm run new:contest`,
    );
  return folder;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
