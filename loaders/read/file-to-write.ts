import { mkdir, readFile, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { givenPath } from "./contest-folder.ts";
import { manifestFile, parseManifest } from "./manifest.ts";

/**
 * The path of the corpus that `--out` names. Throws where a folder is there or what is neither a file nor a folder, as a device is, which the corpus
 * would replace; where the folder that it would lie in cannot be made; and where the manifest that a load writes beside its corpus would replace a file
 * of that name which no load wrote, such as that of a web application.
 */
export async function fileToWrite(out: string): Promise<string> {
  const path = givenPath(out);
  const entry = await stat(path).catch(() => null);
  const refuse = (fault: string, instead: string): never => {
    throw new Error(`--out: ${fault}: ${JSON.stringify(out)}; name a file, such as ${instead}`);
  };
  if (entry?.isDirectory()) refuse("a folder", join(out, "corpus.duckdb"));
  if (entry !== null && !entry.isFile()) refuse("neither a file nor a folder", "corpus.duckdb");
  const fault = await folderFault(dirname(path));
  if (fault !== null) refuse(`its folder cannot be made (${fault})`, "corpus.duckdb");
  const beside = await readFile(join(dirname(path), manifestFile), "utf8").catch(() => null);
  if (beside !== null && parseManifest(beside) === null)
    refuse(
      "another program's manifest.json stands beside it",
      join(dirname(out), "derived", "corpus.duckdb"),
    );
  return path;
}

/**
 * Why a folder cannot be made, as the system's code of it; null where it is there or can be. Of those that are missing the uppermost is tried, made and
 * taken away: to make all of them at once never ends under /proc.
 */
async function folderFault(folder: string): Promise<string | null> {
  let missing: string | null = null;
  for (let at = folder; (await stat(at).catch(() => null)) === null && at !== dirname(at); at = dirname(at))
    missing = at;
  if (missing === null) return null;
  return mkdir(missing).then(
    () => rmdir(missing).then(() => null),
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
}
