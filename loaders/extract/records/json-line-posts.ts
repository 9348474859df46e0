import { type Outcome, reject } from "../../../src/domain/outcome.ts";
import type { Diagnostic } from "../../read/diagnostic.ts";
import type { ExtractedPost } from "../extracted-post.ts";
import { type PostRecord, recordFault, recordPosts } from "./record-posts.ts";

/**
 * A file of JSON lines is a post a line, an object with a `text`. A line that cannot be read is reported and the rest kept; a file that is one
 * value over several lines is reported once.
 */
export function jsonLinePosts(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const faults: Diagnostic[] = [];
  const lines = source.split(/\r\n|\n|\r/);
  const records = lines.flatMap((text, index): PostRecord[] => {
    if (text.trim() === "") return [];
    const line = index + 1;
    try {
      const fields: unknown = JSON.parse(withWholeNumbers(text));
      if (typeof fields === "object" && fields !== null && !Array.isArray(fields))
        return [{ line, fields: fields as Record<string, unknown> }];
      const message = `no object but ${kindOf(fields)}`;
      faults.push(recordFault(file, line, "bad-json", message, 'write {"text": "…"}'));
    } catch (error) {
      const message = `bad JSON: ${jsonFault(error)}`;
      faults.push(recordFault(file, line, "bad-json", message, remedy));
    }
    return [];
  });
  if (records.length === 0 && faults.length > 1 && isJson(source))
    return reject(
      recordFault(file, 1, "bad-json", `one JSON value over ${lines.length} lines, not one a line`, remedy),
    );
  const read = recordPosts(file, key, records);
  return { value: read.value, diagnostics: [...faults, ...read.diagnostics] };
}

/** A line whose numbers of 16 digits or more are texts: as numbers they would lose their last digits, as the ids of short messages have them. */
const withWholeNumbers = (line: string): string =>
  line.replace(/"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])\d{16,}(?![\d.eE])/g, (part) =>
    part.startsWith('"') ? part : `"${part}"`,
  );

const remedy = "write one JSON object a line";

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** What a parser finds wrong, without the piece of the line that it quotes: a line may be of a post whose words are not to be told. */
const jsonFault = (error: unknown): string =>
  (error instanceof Error ? error.message : "").replace(
    /(?:, )?(?:\.{3})?"[\s\S]*"(?:\.{3})? is not valid JSON$/,
    "",
  ) || "not a value";

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;
