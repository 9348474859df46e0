/** Writes a contest folder to start from: `npm run new:contest DIR -- --title "The crossing" --camps bridge,ferry`. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { givenPath } from "../loaders/read/contest-folder.ts";
import { isReservedCamp } from "../loaders/read/read-contest.ts";
import { contestSkeleton } from "./contest-skeleton.ts";

export interface NewContest {
  readonly title: string;
  /** Ids of the camps. */
  readonly camps: readonly string[];
}

const isId = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(text);

/**
 * Writes the skeleton into a folder that is new or empty and returns the paths written. Throws where the folder holds
 * anything, a camp's id cannot stand in an address or means something else, or there are none or more than six.
 */
export async function newContest(folder: string, { title, camps }: NewContest): Promise<string[]> {
  const found = await readdir(folder).catch(() => []);
  if (found.length > 0)
    throw new Error(`${folder}: not empty: it holds ${JSON.stringify(found[0])}; name a new folder`);
  const bad = camps.find((id) => !isId(id));
  if (bad !== undefined)
    throw new Error(
      `--camps: no id: ${JSON.stringify(bad)}; write letters, digits and hyphens, such as north-bank`,
    );
  const reserved = camps.find(isReservedCamp);
  if (reserved !== undefined)
    throw new Error(
      `--camps: reserved: ${JSON.stringify(reserved)}, which pages say of what is no camp; choose another id`,
    );
  if (camps.length === 0 || camps.length > 6 || new Set(camps).size < camps.length)
    throw new Error(
      `--camps: ${JSON.stringify(camps.join())}; expected one to six different ids, such as bridge,ferry`,
    );
  const files = contestSkeleton(title, camps);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: "wx" });
  }
  return Object.keys(files);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const program = new Command("new:contest")
    .description("Writes a commented contest folder to start from.")
    .argument("<folder>", "a new or empty folder")
    .option("--title <title>", "the contest's title", "An open question")
    .option("--camps <ids>", "ids of the camps, with commas between", "first,second")
    .action(async (given: string, { title, camps }: { readonly title: string; readonly camps: string }) => {
      const folder = givenPath(given);
      const ids = camps.split(",").map((id) => id.trim());
      for (const path of await newContest(folder, { title, camps: ids }))
        process.stderr.write(`${join(folder, path)}\n`);
      process.stderr.write(
        `\nPut posts into ${join(folder, "posts")}, then: npm start -- --data ${folder}\n`,
      );
    });
  program.parseAsync().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
