import { fullDates } from "../read/written-day.ts";

const longest = 60;
const longestLine = 200;

const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?";
const behindMonth = new RegExp(`,?\\s+${month}\\s+\\d.*$`, "iu");

/** The name in a byline, without what stands around it: "By Ann Reeve · 2 days ago", "Posted by Ann on Monday". Null where that is no name. */
export function bylineName(text: string): string | null {
  if (text.length > longestLine) return null;
  const name = text
    .replace(/^(?:(?:posted|written|published|submitted|story|words|report|analysis)\s+)?by:?\s+/i, "")
    .replace(behindMonth, "")
    .replace(/(?:\s*[|·•]|\s+(?:[–—@(]|-\s|(?:on|at)\s+(?:\p{Lu}|\d)|\d)).*$/u, "")
    .replace(/,?\s+(?:in|for)\s+\p{Lu}.*$/u, "")
    .replace(/,[^,]*\b(?:editor|reporter|correspondent|columnist|writer|journalist)\b.*$/i, "")
    .replace(/[\s,;:*_]+$/, "");
  if (!/^\p{L}/u.test(name) || name.length > longest) return null;
  const [first = "", ...others] = name.split(/,\s+/);
  return others.length === 1 && isNames.test(first) && /^\p{Ll}/u.test(others[0] ?? "") ? first : name;
}

/** Words with capitals, which "By the sea" has not. */
const isNames = /^\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|d[aeu]|van|von|der|la|le)){1,8}$/u;

/** Words by which a byline names its writer without a name: "By our political correspondent". */
export const isRole = (word: string): boolean =>
  /^(?:our|a|an|the|staff|guest|special|own|political|local|foreign|chief|senior|correspondent|reporter|writer|editor|columnist|contributor|member|team)$/i.test(
    word,
  );

/**
 * The writer whom a line of its own names, in two words with capitals at least: "By Ann Reeve", "Posted on 3 April 2024 by Ann Reeve", "By Ann Reeve,
 * shopkeeper", "Words: Ann Reeve". Null where the line names none so, or says what the writer is and not who.
 */
export function lineAuthor(line: string): string | null {
  if (line.length > longestLine) return null;
  const plain = line.replace(/^[\s*_#]+/, "");
  const [, before = "", said = ""] =
    /^(.*?)\b(by:? .+)$/i.exec(plain) ?? /^()(?:words|author|writer|text):\s*(.+)$/i.exec(plain) ?? [];
  if (!/^(?:(?:posted|published|written|words) )?$/i.test(before) && fullDates(before).length === 0)
    return null;
  const name = bylineName(said);
  return name !== null && isNames.test(name) && !name.split(/[\s,]+/).every(isRole) ? name : null;
}
