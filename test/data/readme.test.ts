import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const entries = await readdir("data", { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice("data/".length))
  .filter((path) => path !== "README.md" && !path.startsWith("derived/"))
  .sort();

/** Records of a CSV, entries of a YAML file's list, lines of a text. */
function rowsOf(path: string, text: string): number {
  if (path.endsWith(".csv")) return csvParse(text).length;
  if (path === "contest.yaml") return 1;
  if (path.endsWith(".yaml")) return Object.values(parse(text) as Record<string, unknown[]>)[0]?.length ?? 0;
  return text.replace(/\n$/, "").split("\n").length;
}

describe("data/README.md", () => {
  it("gives the rows and the sha256 of every file of the folder", async () => {
    const wanted = await Promise.all(
      files.map(async (path) => {
        const bytes = await readFile(`data/${path}`);
        const hash = createHash("sha256").update(bytes).digest("hex");
        return `| \`${path}\` | ${rowsOf(path, bytes.toString("utf8"))} | \`${hash}\` |`;
      }),
    );
    const readme = await readFile("data/README.md", "utf8");
    expect(readme.split("\n").filter((line) => /\| `[0-9a-f]{64}` \|$/.test(line))).toEqual(wanted);
  });
});
