import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emptyContest } from "../../loaders/read/read-contest.ts";
import { readPostRows } from "../../loaders/read/read-posts.ts";
import {
  readClaims,
  readEvents,
  readImplicit,
  readOverrides,
  readReferents,
} from "../../loaders/read/read-rows.ts";

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

interface Told {
  readonly file: string;
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly read: (columns: readonly string[]) => string[];
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");

const known = { contest: emptyContest, files: [], entities: [] };

/** The rules that a table breaks which has these columns and no row, by its file. */
const readers = new Map(
  Object.entries({
    "posts.csv": readPostRows,
    "events.csv": readEvents,
    "claims.csv": readClaims,
    "voices.csv": readOverrides,
    "implicit.csv": readImplicit,
    "referents.csv": readReferents,
  }).map(([file, read]) => [
    file,
    (columns: readonly string[]): string[] =>
      read(`${columns.join(",")}\n`, known).diagnostics.map(({ rule }) => rule),
  ]),
);

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

  it("tells the columns that each table must and may have", async () => {
    const readme = await readFile("data/README.md", "utf8");
    const told = readme.split("\n").flatMap((line): Told[] => {
      const [, file = "", must = "", may = ""] = line.split("|").map((cell) => cell.trim());
      const read = readers.get(file.replaceAll("`", ""));
      return read === undefined || !must.startsWith("`") || !may.startsWith("`")
        ? []
        : [{ file, must: namesIn(must), may: namesIn(may), read }];
    });
    expect(told).toHaveLength(readers.size);
    for (const { must, may, read } of told) {
      expect(read([...must, ...may])).toEqual([]);
      expect(read(must)).toEqual([]);
      for (const column of must)
        expect(read(must.filter((name) => name !== column).concat(may))).toContain("missing-column");
    }
  });

  it("tells of all columns that the tables of the default contest have", async () => {
    const readme = await readFile("data/README.md", "utf8");
    for (const file of readers.keys()) {
      const header = (await readFile(`data/${file}`, "utf8")).split("\n")[0] ?? "";
      const lines = readme.split("\n").filter((line) => line.startsWith(`| \`${file}\` | \``));
      expect(lines.map((line) => namesIn(line).slice(1))).toEqual([header.split(",")]);
    }
  });
});
