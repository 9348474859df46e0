import { accept, type Outcome, reject } from "../../../src/domain/outcome.ts";
import { innerKey } from "../../../src/domain/post-key.ts";
import { dateOrder, orderNotes } from "../../read/date-order.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "../../read/diagnostic.ts";
import type { ExtractedPost } from "../extracted-post.ts";
import { datesIn, fieldNames, type OwnFields, ownFields, textNames } from "./own-fields.ts";

/** A row or line of a file of several posts. */
export interface PostRecord {
  readonly line: number;
  /** Its place among the file's records, from 1, where some are kept out; else it is counted. */
  readonly number?: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The posts of records, each with a text and an id of its own; others are reported. No post at all is an error, said once: `isFaulted` tells that
 * one is reported already.
 */
export function recordPosts(
  file: string,
  key: string,
  records: readonly PostRecord[],
  isFaulted = false,
): Outcome<readonly ExtractedPost[]> {
  const dates = datesIn(records);
  const order = dateOrder(dates);
  const diagnostics: Diagnostic[] = orderNotes(file, dates, order);
  const ignored = new Map<string, number>();
  const taken = new Map<string, number>();
  const posts = records.flatMap(({ line, number, fields }, index): ExtractedPost[] => {
    const read = ownFields(fields, order);
    for (const name of read.ignored) if (!ignored.has(name)) ignored.set(name, line);
    if (read.text === null) {
      diagnostics.push(noText(file, line, read));
      return [];
    }
    for (const name of read.nested)
      diagnostics.push(
        diagnostic(
          "warning",
          "nested-field",
          { file, line },
          `field not read: ${quoted(name)} holds an object`,
          nestedRemedy,
        ),
      );
    const id = innerKey(key, read.key ?? String(number ?? index + 1));
    const first = taken.get(id);
    if (first !== undefined) {
      const message = `duplicate post id: ${quoted(read.key ?? id)}, already taken by line ${first}`;
      diagnostics.push(recordFault(file, line, "duplicate-id", message, "give each post an id of its own"));
      return [];
    }
    taken.set(id, line);
    return [{ key: id, line, text: read.text, own: read.own }];
  });
  for (const [name, line] of ignored)
    diagnostics.push(
      diagnostic(
        "note",
        "unknown-column",
        { file, line },
        `column not read: ${quoted(name)}`,
        expectedOneOf(name, fieldNames),
      ),
    );
  if (posts.length > 0) return accept(posts, diagnostics);
  if (isFaulted || diagnostics.some(({ severity }) => severity === "error")) return reject(...diagnostics);
  return reject(
    ...diagnostics,
    recordFault(file, null, "empty", "no posts in the file", "add a row for each post"),
  );
}

const nestedRemedy = "write its words themselves";

function noText(file: string, line: number, { nested }: OwnFields): Diagnostic {
  const name = nested.find((field) => textNames.includes(field));
  if (name === undefined)
    return recordFault(
      file,
      line,
      "no-text",
      "post without text",
      "fill the column text, or take the row out",
    );
  return recordFault(
    file,
    line,
    "no-text",
    `post without text: ${quoted(name)} holds an object`,
    nestedRemedy,
  );
}

/** An error in a file of posts; `line` is null where it is of the whole file. */
export const recordFault = (
  file: string,
  line: number | null,
  rule: string,
  message: string,
  remedy: string,
): Diagnostic => diagnostic("error", rule, { file, line }, message, remedy);
