import { stopWords } from "../../../src/domain/stop-words.ts";
import { finiteVerbs, openers } from "./name-words.ts";

export interface Token {
  readonly form: string;
  readonly norm: string;
  readonly lemma: string;
  readonly is_word: boolean;
  readonly voice: string;
  readonly char_start: number;
  readonly char_end: number;
}

/** Letters from which a word in lower case tells running text from a title. */
const longWord = 4;

/** Letters up to which a word in capitals may be the letters of a name ("the NHS Trust") and is not shouted. */
const longestAcronym = 5;

/**
 * The words that stand in a name which nothing lists, as far as capitals tell: those of a run of words with a capital in the midst of a
 * sentence ("the Wildlife Trust"). A run ends at a mark, at a possessive and at a word of `listed`. A word alone with its capital ("the
 * Establishment") is no name.
 *
 * A capital tells nothing where a sentence, a quotation or a line of a list opens, in a title or heading without a longer word in lower case, and in a
 * word all in capitals. But what a post names in mid-sentence is that name where it opens a sentence, too.
 */
export function capitalNames<T extends Token>(
  sentences: readonly (readonly T[])[],
  listed: ReadonlyMap<T, unknown>,
): ReadonlySet<T> {
  const runs = sentences.filter(isRunningText).flatMap((sentence) => runsOf(sentence, listed));
  const inside = new Set(runs.flatMap(({ words, opens }) => pairsOf(opens ? words.slice(1) : words)));
  return new Set(
    runs.flatMap(({ words, opens, after }) => {
      const isNamed = !opens || isSubject(words, after);
      const pairs = pairsOf(words).map((pair, at) => isNamed || at > 0 || inside.has(pair));
      return words.filter((word, at) => isCapitalised(word) && (pairs[at] || pairs[at - 1]));
    }),
  );
}

interface Run<T> {
  readonly words: readonly T[];
  /** Whether the first word may owe its capital to its place. */
  readonly opens: boolean;
  /** The two tokens behind it in its sentence, as far as there are. */
  readonly after: readonly T[];
}

function runsOf<T extends Token>(sentence: readonly T[], listed: ReadonlyMap<T, unknown>): readonly Run<T>[] {
  const runs: { words: T[]; opens: boolean; hasArticle: boolean; end: number }[] = [];
  sentence.forEach((token, at) => {
    if (opensSmall(token.form)) return;
    const [before, after] = [sentence[at - 1], sentence[at + 1]];
    const isPart = isCapitalised(token) || (isAcronym(token) && !isShouted(before) && !isShouted(after));
    if (!isPart || token.voice === "title" || listed.has(token)) return;
    const run = runs.at(-1);
    const last = run?.words.at(-1);
    const isPlural =
      /^['’]$/.test(before?.form ?? "") && last === sentence[at - 2] && last?.norm.endsWith("s");
    const isNext = last !== undefined && (isPlural || last === before);
    if (run !== undefined && isNext && (run.hasArticle || !(isPlural || isPossessive(last)))) {
      run.words.push(token);
      run.end = at + 1;
    } else {
      const hasArticle = isArticle(token) || isArticle(before);
      runs.push({ words: [token], opens: owesCapital(before), hasArticle, end: at + 1 });
    }
  });
  return runs
    .filter(({ words }) => words.length > 1)
    .map(({ words, opens, end }) => ({ words, opens, after: sentence.slice(end, end + 2) }));
}

/** Whether what follows a token has a capital for its place: at the start, and after any mark but those within a clause. */
const owesCapital = (before: Token | undefined): boolean =>
  before === undefined || (!before.is_word && !/^[,;)'’”»–—-]$/.test(before.form));

/** Whether the words that open a sentence are its subject, by the verb, the possessive or the relative that follows. */
function isSubject<T extends Token>(words: readonly T[], [next, second]: Run<T>["after"]): boolean {
  const opening = words[0]?.norm ?? "";
  if (openers.has(opening) || stopWords.has(opening) || /^.{4,}ly$|^.{3,}ing$/.test(opening)) return false;
  if (next?.form === ",") return /^(?:which|who|whose)$/.test(second?.norm ?? "");
  return (
    isPossessive(words.at(-1)) ||
    finiteVerbs.has(next?.norm ?? "") ||
    /^\p{Ll}{2,}ed$/u.test(next?.form ?? "")
  );
}

const isPossessive = (token: Token | undefined): boolean => token !== undefined && token.norm !== token.lemma;

const isArticle = (token: Token | undefined): boolean => token?.norm === "the";

const isRunningText = (sentence: readonly Token[]): boolean =>
  sentence.some(
    ({ form, norm, is_word }) =>
      is_word && form.length >= longWord && /^\p{Ll}/u.test(form) && !stopWords.has(norm),
  );

/** Whether a word opens with a plain letter in lower case, as most do. */
const opensSmall = (form: string): boolean => form >= "a" && form < "{";

const isCapitalised = ({ form, norm }: Token): boolean =>
  /^\p{Lu}.*\p{Ll}/u.test(form) && !norm.startsWith("i'");

const isShouted = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.form ?? "");

const isAcronym = (token: Token): boolean => isShouted(token) && token.form.length <= longestAcronym;

/** Each word but the last with the one after it. */
const pairsOf = (words: readonly Token[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at]?.lemma} ${word.lemma}`);
