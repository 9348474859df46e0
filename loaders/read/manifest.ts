import { z } from "zod";

/** The file beside a corpus that names what a load read and wrote. */
export const manifestFile = "manifest.json";

const manifest = z.object({
  corpus_sha256: z.string(),
  code_sha256: z.string().optional(),
  outputs: z.record(z.string(), z.string()),
});

/** What a load says of itself; null where the text is no manifest of a load. */
export function parseManifest(text: string): z.infer<typeof manifest> | null {
  try {
    return manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
