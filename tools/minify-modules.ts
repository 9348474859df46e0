import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

/**
 * Minifies the site's own modules in place; Framework ships them with their comments. The names keep the hash of
 * the source, which decides the result. Returns the bytes saved.
 */
export async function minifyModules(site: string): Promise<number> {
  const folder = join(site, "_import");
  let saved = 0;
  for (const name of await readdir(folder, { recursive: true }).catch(() => [] as string[])) {
    if (!name.endsWith(".js")) continue;
    const file = join(folder, name);
    const source = await readFile(file, "utf8");
    const { code } = await transform(source, {
      format: "esm",
      target: "es2022",
      minify: true,
      legalComments: "none",
    });
    await writeFile(file, code);
    saved += source.length - code.length;
  }
  return saved;
}
