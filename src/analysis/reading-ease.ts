/** What formulae of reading ease count in a text. */
export interface ProseCount {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * Flesch's reading ease: about 100 for the plainest prose, about 0 for the hardest; either may be passed. Null without sentences or
 * words.
 *
 * Source: Flesch 1948.
 */
export const readingEase = ({ sentences, words, syllables }: ProseCount): number | null =>
  sentences > 0 && words > 0 ? 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words) : null;

/**
 * The American school year in which such a text is read with ease. Null without sentences or words.
 *
 * Source: Kincaid and others 1975.
 */
export const gradeLevel = ({ sentences, words, syllables }: ProseCount): number | null =>
  sentences > 0 && words > 0 ? 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 : null;
