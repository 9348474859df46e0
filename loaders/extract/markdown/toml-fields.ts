import { parse, TomlError } from "smol-toml";

/** Fields read from TOML; or the line, from 1, at which it cannot be read. */
export type TomlRead =
  | {
      readonly fields: Readonly<Record<string, unknown>>;
      /** The line that gives a field, from 1; null where the field is in no line of its own. */
      readonly lineOf: (name: string) => number | null;
    }
  | { readonly fault: number };

/** Lists and tables within each other; no front matter has as many. */
const deepest = 20;

/** The fields of TOML front matter as its values: a day is a `Date` that tells itself as written, a table an object. */
export function tomlFields(source: string): TomlRead {
  try {
    const lines = source.split(/\r\n|\n|\r/);
    return {
      fields: parse(source.replace(/\r(?!\n)/g, "\n"), { maxDepth: deepest }),
      lineOf: (name) => {
        const at = lines.findIndex((line) => nameIn(line) === name);
        return at < 0 ? null : at + 1;
      },
    };
  } catch (error) {
    if (error instanceof TomlError) return { fault: error.line };
    throw error;
  }
}

/** The key or the table that a line begins. */
const nameIn = (line: string): string | undefined =>
  /^\s*(?:\[{1,2}\s*)?["']?([\w-]+)["']?\s*[=.\]]/.exec(line)?.[1];
