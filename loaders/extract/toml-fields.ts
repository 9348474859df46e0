/** Fields read from TOML; or the line, from 1, of what is none that is read. */
export type TomlRead =
  | { readonly fields: Readonly<Record<string, unknown>>; readonly lines: ReadonlyMap<string, number> }
  | { readonly fault: number };

/**
 * The fields of TOML front matter: a key, an equals sign, and a text, a date, a number, true or false, or a list of texts. A field of a table has
 * the table's name before its own (`params.mood`). Anything else is a fault.
 */
export function tomlFields(source: string): TomlRead {
  const fields = new Map<string, unknown>();
  const lines = new Map<string, number>();
  const written = source.split(/\r\n|\n|\r/).map((line) => line.trim());
  let table = "";
  for (let i = 0; i < written.length; i++) {
    const line = i + 1;
    const text = written[i] ?? "";
    if (text === "" || text.startsWith("#")) continue;
    const named = /^\[{1,2}([\w."' -]+)\]{1,2}\s*(?:#.*)?$/.exec(text)?.[1];
    if (named !== undefined) {
      table = `${named.trim()}.`;
      continue;
    }
    const [, key = "", value = ""] = /^["']?([\w.-]+)["']?\s*=\s*(\S.*)$/.exec(text) ?? [];
    const parts = [value];
    if (value.startsWith("["))
      while (!/\]\s*(?:#.*)?$/.test(parts.at(-1) ?? "") && i + 1 < written.length)
        parts.push(written[++i] ?? "");
    const read = key === "" ? null : valueIn(parts.join(" "));
    if (read === null) return { fault: line };
    fields.set(table + key, read);
    lines.set(table + key, line);
  }
  return { fields: Object.fromEntries(fields), lines };
}

const comment = /^\s*(?:#.*)?$/;
const quotedText = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/;

/** A value, text for whatever is one thing; null where it is of no kind that is read. */
function valueIn(source: string): string | readonly string[] | null {
  if (source.startsWith("[")) return listOf(source.slice(1));
  const text = quotedText.exec(source);
  if (text !== null) return comment.test(source.slice(text[0].length)) ? unescaped(text) : null;
  return /^([\w.:+-]+(?: [\d:.]+(?:Z|[+-][\d:]+)?)?)\s*(?:#.*)?$/.exec(source)?.[1] ?? null;
}

function listOf(source: string): readonly string[] | null {
  const items: string[] = [];
  let rest = source.trimStart();
  while (!rest.startsWith("]")) {
    const item = quotedText.exec(rest);
    if (item === null) return null;
    items.push(unescaped(item));
    rest = rest.slice(item[0].length).trimStart().replace(/^,\s*/, "");
  }
  return comment.test(rest.slice(1)) ? items : null;
}

/** The text between quotation marks; between single ones it stands as it is. */
function unescaped([, double, single]: RegExpExecArray): string {
  if (double === undefined) return single ?? "";
  const marks: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
  return double.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, hex?: string, mark = "") =>
    hex === undefined ? (marks[mark] ?? mark) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
