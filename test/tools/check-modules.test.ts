import { expect, test } from "vitest";
import { unshippedImports } from "../../tools/check-modules.ts";

test.each([
  ["imports of types alone", 'import type { Row } from "./row.ts";', []],
  ["imports of built modules", 'import { row } from "./row.js";', []],
  ["packages", 'import { dot } from "npm:@observablehq/plot";', []],
  ["a value from a .ts path", '\nimport { row } from "../domain/row.ts";', [[2, "../domain/row.ts"]]],
  ["a value beside a type", 'import { row, type Row } from "./row.ts";', [[1, "./row.ts"]]],
  ["an import over several lines", 'import {\n  row,\n} from "./row.ts";', [[3, "./row.ts"]]],
  ["an export from a .ts path", 'export { row } from "./row.ts";', [[1, "./row.ts"]]],
])("unshippedImports(text) answers %s", (_, text, expected) => {
  const found = unshippedImports(text).map(({ line, message }) => [line, /: (\S+);/.exec(message)?.[1]]);
  expect(found).toEqual(expected);
});
