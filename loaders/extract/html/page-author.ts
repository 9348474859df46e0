import { bylineName, lineAuthor } from "../../segment/byline.ts";
import { authorNames } from "../author-names.ts";
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
    const name = lineAuthor(line);
    if (name !== null) return name;
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
