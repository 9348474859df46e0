import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkPages, faultLine } from "../../tools/check-pages.ts";
import { repository } from "../../tools/run.ts";

const fence = (tag: string, code: string): string => `\n\`\`\`${tag}\n${code}\n\`\`\`\n`;

const files: Readonly<Record<string, string>> = {
  "charts/bars.ts":
    "export const bars = (rows: readonly number[], options: { title: string }) => rows.length + options.title;",
  "data/[artefact].json.ts": "",
  "data/corpus.duckdb.ts": "",
  "good.md": `---\nsql:\n  corpus: ./data/corpus.duckdb\n---\n# Good\n${fence("js", 'import {bars} from "./charts/bars.js";\nconst posts = FileAttachment("./data/posts.json").json();')}${fence("sql id=rows", `SELECT \${posts.length} FROM corpus.posts`)}${fence("ts", "const twice = (n: number): number => n * 2;\nconst total: number = twice(rows.length);")}\nHow many: \${total + posts.length}. \${Plot.dot(rows).plot()}\n${fence("js", "const picked = view(Inputs.select(posts));")}\n\${bars(picked, {title: "x"})}\n${fence("js run=false", "this is not code")}`,
  "syntax.md": `# Syntax\n${fence("js", "const a = [1, 2;")}`,
  "inline.md": `# Inline\n\nSum: \${1 +}.\n`,
  "typed.md": `# Typed\n${fence("ts", "const a: = 2;")}`,
  "name.md": `# Name\n${fence("js", "const one = 1;\n\nconst two = oen + 1;")}`,
  "call.md": `# Call\n${fence("js", 'import {bars} from "./charts/bars.js";')}${fence("js", "const b = bars([1], {titel: 1});")}`,
  "missing.md": `# Missing\n${fence("js", 'import {x} from "./charts/none.js";\nimport {bars} from "./charts/bars.ts";\nconst f = FileAttachment("./nothing.csv").csv();')}`,
  "table.md": "---\nsql:\n  corpus: ./other.duckdb\n---\n\n# Table\n",
  "twice.md": `# Twice\n${fence("js", "const a = 1;")}${fence("js", "const a = 2;")}`,
  "unseeded.md": `# Unseeded\n\n\${tex\`x\`}\n`,
  "posts/[post].md": `# Post\n${fence("js", "const id = observable.params.post;")}\n\${id}\n`,
};

let folder: string;
let lines: Map<string, string[]>;

beforeAll(async () => {
  const output = join(repository, "test", "output");
  await mkdir(output, { recursive: true });
  folder = await mkdtemp(join(output, "check-pages-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, "src", name)), { recursive: true });
    await writeFile(join(folder, "src", name), text);
  }
  const checked = await checkPages(join(folder, "src"), join(folder, "modules"));
  lines = new Map(checked.map(({ name, faults }) => [name, faults.map((fault) => faultLine(name, fault))]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("checkPages(root, folder)", () => {
  test("passes js, ts and sql cells, inline code, awaited values, views and parameters", () => {
    expect(lines.get("good.md")).toEqual([]);
    expect(lines.get("posts/[post].md")).toEqual([]);
  });

  test.each([
    ["syntax.md", ["src/syntax.md:4:16: Unexpected token"]],
    ["inline.md", ["src/inline.md:3:8: invalid expression"]],
    ["typed.md", [expect.stringMatching(/^src\/typed\.md:4:\d+: Unexpected "="$/)]],
    ["name.md", [expect.stringMatching(/^src\/name\.md:6:13: Cannot find name 'oen'/)]],
    ["call.md", [expect.stringMatching(/^src\/call\.md:8:22: .*'titel' does not exist/)]],
    ["table.md", ["src/table.md:1:1: sql: corpus: file not found: ./other.duckdb"]],
    ["unseeded.md", [expect.stringMatching(/^src\/unseeded\.md:3:3: Cannot find name 'tex'/)]],
  ])("says where and why %s is wrong", (name, expected) => {
    expect(lines.get(name)).toEqual(expected);
  });

  test("names missing imports and files, and imports that Framework would not ship", () => {
    const found = (lines.get("missing.md") ?? []).join("\n");
    expect(found).toContain("import not found: ./charts/none.js");
    expect(found).toContain("file not found: ./nothing.csv");
    expect(found).toContain("import ends in .ts: ./charts/bars.ts; Framework needs ./charts/bars.js");
  });

  test("names what is declared in two cells", () => {
    expect((lines.get("twice.md") ?? []).join("\n")).toContain(
      "src/twice.md:8:1: a is declared in an earlier cell",
    );
  });
});
