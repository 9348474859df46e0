import { isMap, isPair, isScalar, LineCounter, parseDocument } from "yaml";
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
    this.#document = parseDocument(text.replace(/^\uFEFF/, ""), {
      lineCounter: this.#lines,
      prettyErrors: false,
    });
    for (const error of this.#document.errors.slice(0, 5)) {
      const line = this.#lines.linePos(error.pos[0]).line;
      const remedy = "correct the YAML; quote a text that holds a colon, a # or starts with a mark";
      this.diagnostics.push(
        diagnostic("error", "bad-yaml", { file, line }, `bad YAML: ${error.message}`, remedy),
      );
    }
    this.value = this.#document.errors.length > 0 ? null : this.#content();
  }

  /** The content, or null where aliases expand beyond what the parser allows. */
  #content(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 50 });
    } catch {
      this.fault("error", "bad-yaml", [], "aliases expand without bound", "write the repeated parts out");
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
      const found = quoted(this.#document.getIn(where) ?? null);
      const message = `${where.join(".")}: ${found === '"null"' ? "missing" : found}`;
      this.fault("error", "bad-value", where, message, issue.message);
    }
    return null;
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

/** An object as a record, or null for anything else. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
