/** The number of a sentence in its post, from its id. */
export const sentenceOrdinal = (sentence_id: string): number =>
  Number(sentence_id.slice(sentence_id.lastIndexOf(":") + 1));
