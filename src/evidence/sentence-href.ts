import { postHref } from "./post-href.js";

/** The address of a sentence in its reader; `folder` leads to the site's root. */
export function sentenceHref(sentence_id: string, folder = "."): string {
  const at = sentence_id.lastIndexOf(":");
  return `${postHref(sentence_id.slice(0, at), folder)}#s${sentence_id.slice(at + 1)}`;
}
