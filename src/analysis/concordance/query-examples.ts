/** What may be asked of the concordance, each with what it means. */
export const queryExamples = [
  ["vote*", "a star stands for any ending or beginning"],
  ["mp|mps", "either"],
  ["/^un.*ed$/", "a regular expression between slashes, for each word"],
  ["/(new|old) .*ing$/", "with a space in it, for words in a row"],
  ["tax ~5 cut*", "words near one another: within five words, in either order"],
  ["tax ~5> cut*", "the same, in this order"],
  ["tax ~5 cut* ~5 rich", "more may follow"],
] as const;
