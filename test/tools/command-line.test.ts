import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { runNode } from "../../tools/run.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const files = new Map(Object.entries(scripts).map(([name, line]) => [name, line.split(" ").at(-1) ?? ""]));

test.each([...files])(
  "npm run %s -- --help prints what it does and does nothing",
  async (name, file) => {
    const notebooks = await readdir("src/notebooks");
    const { code, output } = await runNode([file, "--help"]);
    expect([code, output.split("\n")[0]]).toEqual([0, expect.stringMatching(`^Usage: ${name}( |$)`)]);
    expect(await readdir("src/notebooks")).toEqual(notebooks);
  },
  60_000,
);

test.each(["start", "build"])(
  "npm run %s tells an unknown option in one line",
  async (name) => {
    const { code, output } = await runNode([files.get(name) ?? "", "--zzzzzz"]);
    expect([code, output]).toEqual([1, "error: unknown option '--zzzzzz'\n"]);
  },
  60_000,
);
