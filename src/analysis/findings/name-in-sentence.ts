/** A name inside a sentence: "The mayor" is "the mayor" there. */
export const nameInSentence = (name: string): string => name.replace(/^The /, "the ");
