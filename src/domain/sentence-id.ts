/** The post of a sentence, from its id: the post's id, a colon and the number of the sentence. */
export const postOfSentence = (sentence_id: string): string =>
  sentence_id.slice(0, sentence_id.lastIndexOf(":"));

/** The number of a sentence in its post, from its id. */
export const sentenceOrdinal = (sentence_id: string): number =>
  Number(sentence_id.slice(sentence_id.lastIndexOf(":") + 1));
