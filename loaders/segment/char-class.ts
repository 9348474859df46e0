/** Classes of characters that segmentation tells apart. */
export const charClasses = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  letter: 4,
  digit: 5,
  mark: 6,
  ignorable: 7,
} as const;

export type CharClass = (typeof charClasses)[keyof typeof charClasses];

const patterns: readonly (readonly [RegExp, CharClass])[] = [
  [/\s/u, charClasses.space],
  [/\p{Cf}/u, charClasses.ignorable],
  [/\p{M}/u, charClasses.mark],
  [/\p{Lu}|\p{Lt}/u, charClasses.upper],
  [/\p{Ll}/u, charClasses.lower],
  [/\p{L}/u, charClasses.letter],
  [/\p{N}/u, charClasses.digit],
];

const classify = (code: number): CharClass => {
  const char = String.fromCodePoint(code);
  return patterns.find(([pattern]) => pattern.test(char))?.[1] ?? charClasses.other;
};

const basic = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  classify(code),
) as ArrayLike<number> as ArrayLike<CharClass>;

/**
 * The class of a code point: white space as JavaScript's `\s`; soft hyphens, joiners and other characters
 * of no width as ignorable; letters without case as letter; marks of punctuation and symbols, controls and
 * lone surrogates as other.
 */
export const charClass = (code: number): CharClass =>
  code < 0x10000 ? (basic[code] ?? charClasses.other) : classify(code);

/** Whether a class is a letter of any case. */
export const isLetter = (c: CharClass): boolean =>
  c === charClasses.lower || c === charClasses.upper || c === charClasses.letter;

/** Whether a class is a letter or a digit. */
export const isWordChar = (c: CharClass): boolean => c >= charClasses.lower && c <= charClasses.digit;
