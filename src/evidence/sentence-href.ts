import { postOfSentence, sentenceOrdinal } from "../domain/sentence-id.js";
import { postHref } from "./post-href.js";

/** The address of a sentence in its reader; `folder` leads to the site's root. */
export const sentenceHref = (sentence_id: string, folder = "."): string =>
  `${postHref(postOfSentence(sentence_id), folder)}#s${sentenceOrdinal(sentence_id)}`;
