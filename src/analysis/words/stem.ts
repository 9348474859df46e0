/**
 * What the forms of a regular English word share, of each word of a term: that of "pay", "pays", "paying" and "pay's" is the same, that of "paid" is not. It is
 * for finding kindred forms and never shown: now and then two words have one ("new" and "news").
 */
export const stemOf = (term: string): string => term.split(" ").map(stemOfWord).join(" ");

function stemOfWord(word: string): string {
  const bare = word.replace(/['’]s?$/, "");
  if (bare.length < 4) return bare;
  const single = bare
    .replace(/(?<=\p{L}{2})ie[sd]$/u, "y")
    .replace(/(?<=s|x|z|ch|sh)es$/, "")
    .replace(/(?<![siu])s$/, "");
  const base = single.replace(/(?<=\p{L}*[aeiouy]\p{L}+)(?:ing|ed)$/u, "").replace(/([bdgmnprt])\1$/, "$1");
  return base.replace(/(?<=\p{L}{2})e$/u, "");
}
