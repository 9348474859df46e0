import type { z } from "zod";
import { type Diagnostic, quoted } from "./diagnostic.ts";
import { asRecord, YamlFile } from "./parse-yaml.ts";

export interface ListItem<T> {
  readonly item: T;
  /** Line on which the item starts. */
  readonly line: number | null;
  /** Line of a part of it, or of the nearest part around that. */
  readonly lineOf: (...path: readonly (string | number)[]) => number | null;
}

/**
 * Reads a YAML file that holds one list of items with ids under one key. An item that breaks the schema or
 * repeats an id is reported and left out, an unknown key is reported and ignored.
 */
export function readList<T extends { readonly id: string }>(
  file: string,
  source: string,
  key: string,
  schema: z.ZodType<T>,
  known: readonly string[],
): { items: readonly ListItem<T>[]; diagnostics: readonly Diagnostic[] } {
  const yaml = new YamlFile(file, source);
  const root = asRecord(yaml.value);
  const list = root?.[key];
  yaml.unknownKeys([], root, [key]);
  if (!Array.isArray(list)) {
    if (yaml.diagnostics.length === 0)
      yaml.fault("error", "bad-value", [], `no list ${key}`, `write ${key}: and each entry after a hyphen`);
    return { items: [], diagnostics: yaml.diagnostics };
  }
  const seen = new Set<string>();
  const items = list.flatMap((value, index): ListItem<T>[] => {
    yaml.unknownKeys([key, index], value, known);
    const item = yaml.read([key, index], value, schema);
    if (item === null) return [];
    if (seen.has(item.id)) {
      const remedy = "give each entry its own id";
      yaml.fault("error", "duplicate-id", [key, index, "id"], `id twice: ${quoted(item.id)}`, remedy);
      return [];
    }
    seen.add(item.id);
    const lineOf: ListItem<T>["lineOf"] = (...path) => yaml.line([key, index, ...path]);
    return [{ item, line: lineOf(), lineOf }];
  });
  return { items, diagnostics: yaml.diagnostics };
}
