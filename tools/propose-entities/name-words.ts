import { courtesyTitles, offices } from "../../loaders/annotate/names/name-words.ts";

const shortTitles = new Set(["sen", "rep", "gov", "gen", "col", "prime", "vice", "former"]);
/** Whether a word is a title or an office before a name. */
export const isTitle = (word: string): boolean =>
  [courtesyTitles, offices, shortTitles].some((titles) => titles.has(word.toLowerCase()));

/** "BBC", "TUC". */
export const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);
