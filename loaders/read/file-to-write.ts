import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { givenPath } from "./contest-folder.ts";

const manifest = z.object({ corpus_sha256: z.string(), outputs: z.record(z.string(), z.string()) });

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
  const beside = await readFile(join(dirname(path), "manifest.json"), "utf8").catch(() => null);
  if (beside !== null && !isOfLoad(beside))
    refuse(
      "another program's manifest.json stands beside it",
      join(dirname(out), "derived", "corpus.duckdb"),
    );
  return path;
}

function isOfLoad(text: string): boolean {
  try {
    return manifest.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
