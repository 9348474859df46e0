import { itemAt } from "../../../src/analysis/locate.ts";
import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { type Diagnostic, diagnostic } from "../../read/diagnostic.ts";
import type { ImplicitMention } from "../../read/folder.ts";

/** A post as segmented and attributed: its sentences and tokens in order. */
export interface AnnotatedPost {
  readonly post_id: string;
  readonly text: string;
  readonly sentences: readonly Row<"sentences">[];
  readonly tokens: readonly Row<"tokens">[];
}

/**
 * Mentions of a post: the names found in it and the implicit ones that an analyst listed, in order. A mention has
 * the voice of its first token. A listed span that leaves the text is reported and left out.
 */
export function findMentions(
  post: AnnotatedPost,
  names: readonly NameSpan[],
  implicit: readonly ImplicitMention[],
): { rows: readonly Row<"mentions">[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const rows = names.flatMap((name) => mention(post, name));
  for (const row of implicit) {
    const surface = post.text.slice(row.char_start, row.char_end);
    const made = mention(post, { ...row, surface, evaluative: false, rule: "implicit" });
    const outside = row.char_end > post.text.length || made.length === 0;
    if (outside) diagnostics.push(outsideText(row, post.text.length));
    else rows.push(...made);
  }
  rows.sort(
    (a, b) => a.char_start - b.char_start || a.char_end - b.char_end || (a.entity_id < b.entity_id ? -1 : 1),
  );
  return { rows, diagnostics };
}

type Named = Pick<
  Row<"mentions">,
  "char_start" | "char_end" | "entity_id" | "surface" | "evaluative" | "rule"
>;

function mention(post: AnnotatedPost, named: Named): Row<"mentions">[] {
  const sentence = itemAt(post.sentences, named.char_start);
  const token = itemAt(post.tokens, named.char_start);
  if (sentence === null || token === null) return [];
  const { char_start, char_end, entity_id, surface, evaluative, rule } = named;
  const { sentence_id } = sentence;
  const { voice } = token;
  return [
    { post_id: post.post_id, sentence_id, entity_id, char_start, char_end, surface, voice, evaluative, rule },
  ];
}

const outsideText = (row: ImplicitMention, length: number): Diagnostic =>
  diagnostic(
    "error",
    "bad-offset",
    { file: "implicit.csv", line: row.line },
    `span ${row.char_start} to ${row.char_end} runs past the text of ${row.post_file}, which ends at ${length}`,
    "count characters (UTF-16 code units) in the post's text from 0",
  );
