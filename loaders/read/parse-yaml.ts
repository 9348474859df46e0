import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLParseError,
} from "yaml";
import type { z } from "zod";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "./diagnostic.ts";

type Path = readonly (string | number)[];

/** A YAML file as a value, with the line of any part of it. */
export class YamlFile {
  readonly diagnostics: Diagnostic[] = [];
  readonly value: unknown;
  readonly #lines = new LineCounter();
  readonly #document;

  /** Reads the text; a fault of syntax is a diagnostic and leaves `value` null. */
  constructor(
    readonly file: string,
    text: string,
  ) {
    this.#document = parseDocument(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), {
      lineCounter: this.#lines,
      prettyErrors: false,
    });
    const told = new Set<string>();
    for (const error of this.#document.errors.slice(0, 5)) {
      const line = this.#lines.linePos(error.pos[0]).line;
      const [message, remedy] = faultOf(error);
      if (told.has(`${line} ${message}`)) continue;
      told.add(`${line} ${message}`);
      const place = { file, line };
      this.diagnostics.push(diagnostic("error", "bad-yaml", place, `bad YAML: ${message}`, remedy));
    }
    this.value = this.#document.errors.length > 0 ? null : this.#content();
  }

  /** The content, or null where aliases expand beyond what the parser allows. */
  #content(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      const isUnknown = error instanceof ReferenceError && error.message.startsWith("Unresolved");
      const message = isUnknown ? error.message.trim() : "aliases expand without bound";
      this.fault("error", "bad-yaml", [], message, "write the repeated parts out");
      return null;
    }
  }

  /** The line of a part, or of the nearest part around it. */
  line(path: Path): number | null {
    const offset = this.#keyOffset(path) ?? this.#nodeOffset(path);
    if (offset !== null) return this.#lines.linePos(offset).line;
    return path.length === 0 ? null : this.line(path.slice(0, -1));
  }

  fault(
    severity: "error" | "warning" | "note",
    rule: string,
    path: Path,
    message: string,
    remedy: string,
  ): void {
    this.diagnostics.push(
      diagnostic(severity, rule, { file: this.file, line: this.line(path) }, message, remedy),
    );
  }

  /** Reads a part by a schema; each fault is reported at its line and the part is null. */
  read<T>(path: Path, value: unknown, schema: z.ZodType<T>): T | null {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues.slice(0, 3)) {
      const where = [...path, ...issue.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
      const found = this.#found(where);
      const message = `${where.join(".")}: ${found === null ? "missing" : quoted(found)}`;
      this.fault("error", "bad-value", where, message, remedyOf(issue));
    }
    return null;
  }

  /** What stands at a path, or, where a lone value stands for the list of it, that; null where nothing does. */
  #found(path: Path): unknown {
    const found: unknown = this.#document.getIn(path) ?? null;
    const [index, ...above] = path.toReversed();
    const isAlone = found === null && index === 0 && !isSeq(this.#document.getIn(above.toReversed(), true));
    const value = isAlone ? this.#document.getIn(above.toReversed()) : found;
    return isNode(value) ? value.toJS(this.#document) : value;
  }

  /** Reports keys that nothing reads. */
  unknownKeys(path: Path, value: unknown, known: readonly string[]): void {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const key of Object.keys(value).filter((name) => !known.includes(name)))
      this.fault(
        "warning",
        "unknown-key",
        [...path, key],
        `unknown key, ignored: ${quoted(key)}`,
        expectedOneOf(key, known),
      );
  }

  #nodeOffset(path: Path): number | null {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
    return Array.isArray(range) && typeof range[0] === "number" ? range[0] : null;
  }

  #keyOffset(path: Path): number | null {
    const parent = path.length < 2 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return null;
    const last = path[path.length - 1];
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
    return pair !== undefined && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  }
}

/** What to write in the place of a value; of an object where something else stands, its keys. */
const remedyOf = (issue: z.core.$ZodIssue): string =>
  issue.code === "invalid_type" && issue.expected === "object"
    ? "write keys and values, such as {id: north}"
    : issue.message;

/** What is wrong with the syntax and how to mend it, where the parser says so in words of its own programs. */
function faultOf({ code, message }: YAMLParseError): readonly [message: string, remedy: string] {
  if (code === "MULTIPLE_DOCS")
    return ["more than one document", "keep the first, and take out the line of --- before the next"];
  if (code === "DUPLICATE_KEY") return ["a key comes twice", "keep one of them"];
  if (message.includes("call stack")) return ["nested too deep", "write it with fewer brackets or steps"];
  return [message, "correct the YAML; quote a text that holds a colon, a # or starts with a mark"];
}

/** An object as a record, or null for anything else. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
