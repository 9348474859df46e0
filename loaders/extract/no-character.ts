import { diagnostic, type Place } from "../read/diagnostic.ts";
import type { ExtractedPost } from "./extracted-post.ts";

const rule = "encoding";
const remedy = "write the character itself, or take the escape out";

/**
 * What escapes of a file (`\ud800`, `&#0;`) put into a post that is no character: a lone surrogate or a NUL is an error, for no table holds the
 * one and no page shows the other; a replacement character, by which HTML reads such an escape, is a warning. `source` is the decoded file, of
 * whose own replacement characters decoding has told. Null where there is none.
 */
export function noCharacter(file: string, source: string, post: ExtractedPost) {
  const place: Place = { file, line: post.line };
  const named = Object.entries({ id: post.key, text: post.text, ...post.own });
  for (const [field, value] of named) {
    const at = value?.search(/\p{Surrogate}|\0/u) ?? -1;
    if (value && at >= 0) return diagnostic("error", rule, place, saidOf(value, at, field), remedy);
  }
  const at = source.includes("\uFFFD") ? -1 : post.text.indexOf("\uFFFD");
  return at < 0 ? null : diagnostic("warning", rule, place, saidOf(post.text, at, "text"), remedy);
}

const kinds = new Map([
  [0, "NUL"],
  [0xfffd, "replacement character"],
]);

function saidOf(value: string, at: number, field: string): string {
  const code = value.charCodeAt(at);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return `${kinds.get(code) ?? "lone surrogate"} ${name} by an escape, in the ${field} at character ${at}`;
}
