import { fullDates } from "../read/written-day.ts";
import { authorNames } from "./author-names.ts";
import { isAround, namesOf, shortLineOf } from "./element-names.ts";

const made = '[rel~="author"], [itemprop="author"]';
const named = `${made}, [class*="author" i], [class*="byline" i]`;

/** Other things that are named after the author. */
const others: ReadonlySet<string> = new Set(
  "bio box about info avatar image photo img description desc social links posts more card title role job position label date".split(
    " ",
  ),
);

/** What names one writer in a byline. */
const nameOf = `${named}, [itemprop="name"], .fn`;

const longest = 60;
const longestLine = 200;

/** Elements looked at. */
const most = 500;

/** Who wrote a page by an element named so, else by a line under its heading that begins with "By"; null where neither tells. */
export function pageAuthor(document: Document, lines: readonly string[]): string | null {
  for (const element of [...document.querySelectorAll(named)].slice(0, most)) {
    const line = shortLineOf(element, longestLine);
    if (line === null || !isNamed(element) || isAround(element)) continue;
    const inner = [...element.querySelectorAll(nameOf)].filter(
      (one) => one.querySelector(nameOf) === null && !namesOf(one).some((name) => others.has(name)),
    );
    const names = inner.flatMap((one) => bylineName(shortLineOf(one, longestLine) ?? "") ?? []);
    const name = authorNames(names) ?? bylineName(line);
    if (name !== null) return name;
  }
  for (const line of lines) {
    if (line.length > longestLine) continue;
    const [, before = "", said = ""] = /^(.*?)\b(by:? .+)$/i.exec(line) ?? [];
    if (!/^(?:(?:posted|written|words) )?$/i.test(before) && fullDates(before).length === 0) continue;
    const name = bylineName(said);
    if (name !== null && isNames.test(name)) return name;
  }
  return null;
}

/** Whether an element is made for the writer's name or named so: "local-authority" is not. */
function isNamed(element: Element): boolean {
  const names = namesOf(element);
  if (names.some((name) => others.has(name))) return false;
  return (
    element.matches(made) || names.some((name) => /^(?:post|entry|article)?authors?$|^byline/.test(name))
  );
}

/** Words with capitals, which "By the sea" has not. */
const isNames = /^\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|d[aeu]|van|von|der|la|le)){1,8}$/u;

/** The name in a byline, without what stands around it: "By Ann Reeve · 2 days ago", "Posted by Ann on Monday". Null where that is no name. */
export function bylineName(text: string): string | null {
  if (text.length > longestLine) return null;
  const name = text
    .replace(/^(?:(?:posted|written|published|submitted|story|words|report|analysis)\s+)?by:?\s+/i, "")
    .replace(/(?:\s*[|·•]|\s+(?:[–—@(]|-\s|(?:on|at)\s+(?:\p{Lu}|\d)|\d)).*$/u, "")
    .replace(/,?\s+(?:in|for)\s+\p{Lu}.*$/u, "")
    .replace(/,[^,]*\b(?:editor|reporter|correspondent|columnist|writer|journalist)\b.*$/i, "")
    .replace(/[\s,;:]+$/, "");
  return /^\p{L}/u.test(name) && name.length <= longest ? name : null;
}
