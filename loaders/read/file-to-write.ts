import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { givenPath } from "./contest-folder.ts";
import { manifestFile, parseManifest } from "./manifest.ts";

/**
 * The path of the corpus that `--out` names. Throws where a folder is there, and where the manifest that a load writes beside its corpus would
 * replace a file of that name which no load wrote, such as that of a web application.
 */
export async function fileToWrite(out: string): Promise<string> {
  const path = givenPath(out);
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  const refuse = (fault: string, instead: string): never => {
    throw new Error(`--out: ${fault}: ${JSON.stringify(out)}; name a file, such as ${instead}`);
  };
  if (isFolder) refuse("a folder", join(out, "corpus.duckdb"));
  const beside = await readFile(join(dirname(path), manifestFile), "utf8").catch(() => null);
  if (beside !== null && parseManifest(beside) === null)
    refuse(
      "another program's manifest.json stands beside it",
      join(dirname(out), "derived", "corpus.duckdb"),
    );
  return path;
}
