import { cutMark, isWall, isWayOn, wayOnAt } from "./cut-prompt.ts";
import { isBoilerplateText } from "./html/boilerplate-text.ts";
import { withoutMark } from "./html/element-text.ts";
import { wordsOf } from "./words-of.ts";

/** A text without the prompt that its end was cut for, and what shows that it was; null where nothing does. */
export interface CutShort {
  readonly text: string;
  readonly sign: string | null;
}

/** How many prompts may stand at an end. */
const most = 8;
/** From so many words on, a paragraph that is no prompt shows that the article goes on. */
const proseWords = 20;

/** The last paragraph of a text, and where it starts. */
function lastParagraph(text: string, end: number): { readonly at: number; readonly line: string } {
  const trimmed = text.slice(0, end).trimEnd();
  const gaps = [...trimmed.slice(-2000).matchAll(/\n[ \t]*\n/g)];
  const gap = gaps.at(-1);
  const at =
    gap === undefined
      ? Math.max(0, trimmed.length - 2000)
      : trimmed.length - Math.min(2000, trimmed.length) + gap.index + gap[0].length;
  return { at, line: trimmed.slice(at) };
}

/** The last line of a text, for texts whose paragraphs no blank line parts. */
function lastLine(text: string, end: number): { readonly at: number; readonly line: string } {
  const trimmed = text.slice(0, end).trimEnd();
  const at = trimmed.lastIndexOf("\n") + 1;
  return { at, line: trimmed.slice(at) };
}

const isQuoted = (line: string): boolean => /^\s*>/.test(line);
const opensLine = (line: string): boolean => /^[\s([#>*-]*(?:\p{Lu}|more\b)/u.test(line);

/**
 * Takes from the end of a text the prompts that stand where the rest of it was cut off, and says what shows it: one of them, or the mark of a cut
 * ("[…]"; in a summary three full stops too). A prompt within a text is none, and one that is quoted stays.
 */
export function cutShort(text: string, isSummary = false): CutShort {
  let [end, sign, from]: [number, string | null, number] = [text.length, null, text.length];
  for (let i = 0; i < most; i++) {
    const found = [lastParagraph(text, end), lastLine(text, end)].find(({ line }) => {
      const bare = withoutMark(line);
      return !isQuoted(line) && opensLine(line) && (isWall(bare) || isWayOn(bare) || isBoilerplateText(bare));
    });
    if (found === undefined || text.slice(0, found.at).trim() === "") break;
    const bare = withoutMark(found.line);
    if (isWall(bare) || isWayOn(bare)) [sign, from] = [sign ?? bare, found.at];
    end = found.at;
  }
  const rest = text.slice(0, end);
  const last = lastLine(rest, rest.length);
  if (isQuoted(last.line)) return { text: sign === null ? text : text.slice(0, from).trimEnd(), sign };
  const way = wayOnAt(last.line);
  if (way !== null)
    return { text: rest.slice(0, last.at + way).trimEnd(), sign: sign ?? last.line.slice(way).trim() };
  const mark = cutMark.exec(last.line)?.[0] ?? (isSummary ? /(?:…|\.{3})$/.exec(last.line)?.[0] : undefined);
  if (mark !== undefined) return { text: rest.trimEnd(), sign: sign ?? mark };
  return sign === null ? { text, sign } : { text: text.slice(0, from).trimEnd(), sign };
}

/**
 * An article, `text`, without what stands in it behind a prompt that its page shows at its end, and that prompt. `shown` is the text of the page with
 * its prompts. A prompt that prose of the article follows is none.
 */
function cutByPage(text: string, shown: string): CutShort {
  const own = text.split("\n\n");
  const paragraphs = shown.split("\n\n");
  const isProse = new Set(own.filter((paragraph) => wordsOf(paragraph) >= proseWords));
  const last = paragraphs.findLastIndex((paragraph) => isProse.has(paragraph));
  if (last < 0) return { text, sign: null };
  let isNext = true;
  for (const [i, paragraph] of paragraphs.slice(last + 1, last + 1 + most).entries()) {
    const bare = withoutMark(paragraph);
    // A heading "Read more" is over links to other pages.
    if (isWall(bare) || (isNext && !paragraph.startsWith("#") && isWayOn(bare))) {
      const behind = new Set(paragraphs.slice(last + 1 + i));
      const kept = own.findLastIndex((each) => !behind.has(each));
      return { text: own.slice(0, kept + 1).join("\n\n"), sign: bare };
    }
    if (isBoilerplateText(bare)) continue;
    isNext = false;
    if (wordsOf(bare) >= proseWords) break;
  }
  return { text, sign: null };
}

/** Both of a page or an item: what its text ends in, else what it shows behind that. */
export function cutOf(text: string, shown: string, isSummary = false): CutShort {
  const ended = cutShort(text, isSummary);
  return ended.sign === null ? cutByPage(ended.text, shown) : ended;
}
