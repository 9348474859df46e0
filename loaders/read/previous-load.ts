import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { strengths } from "../../src/domain/finding.ts";
import { manifestFile, parseManifest } from "./manifest.ts";
import { sha256Of } from "./sha256.ts";

const post = z.object({
  post_id: z.string(),
  words: z.number(),
  camp: z.string(),
  published: z.string().nullable(),
  sha256: z.string(),
});
const finding = z.object({
  finding_id: z.string(),
  groups: z.array(z.string()).readonly(),
  estimate: z.number().nullable(),
  strength: z.enum(strengths),
  text: z.string(),
});
const compared = z.object({ posts: z.array(post).readonly(), findings: z.array(finding).readonly() });
const change = z.object({
  kind: z.string(),
  subject: z.string(),
  change: z.string(),
  old_value: z.string().nullable(),
  new_value: z.string().nullable(),
});

/** What of a load another is compared with: what findings rest on, and what they say. */
export interface Compared {
  readonly posts: readonly Readonly<z.infer<typeof post>>[];
  readonly findings: readonly Readonly<z.infer<typeof finding>>[];
}

/** A load that another one replaces. */
export interface PreviousLoad extends Compared {
  readonly corpus_sha256: string;
  readonly code_sha256: string;
  /** What that load had changed itself. */
  readonly changes: readonly Readonly<z.infer<typeof change>>[];
}

/**
 * Reads what the load before left in a folder. Null where there is none, or where its files are not those that its
 * manifest vouches for, as after a load that was killed halfway.
 */
export async function readPreviousLoad(folder: string): Promise<PreviousLoad | null> {
  try {
    const manifest = parseManifest(await readFile(join(folder, manifestFile), "utf8"));
    if (manifest?.code_sha256 === undefined) return null;
    const { outputs, corpus_sha256, code_sha256 } = manifest;
    const part = async <T>(name: string, schema: z.ZodType<T>): Promise<T> => {
      const bytes = await readFile(join(folder, name));
      if (sha256Of(bytes) !== outputs[name]) throw new Error(`${name} is not the file of the manifest`);
      return schema.parse(JSON.parse(bytes.toString("utf8")));
    };
    return {
      corpus_sha256,
      code_sha256,
      ...(await part("pages/compared.json", compared)),
      changes: await part("pages/changes.json", z.array(change)),
    };
  } catch {
    return null;
  }
}
