import { fullDates } from "../../read/written-day.ts";
import { isAround, namesOf, shortLineOf } from "./element-names.ts";

const names: ReadonlySet<string> = new Set(
  "date published publishdate pubdate posted postdate timestamp dateline meta postmeta byline submitted".split(
    " ",
  ),
);

const longest = 200;

/** Elements looked at, of each kind. */
const most = 500;

/**
 * The date of publication that a page's own elements state, or those of a part of it: by markup made for it, else the first `time`, else an element named as a date or a byline,
 * else a line under the heading that has one date in full. As written where it is no one day; null where there is none.
 */
export function pageDate(document: ParentNode, lines: readonly string[]): string | null {
  const marked = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published',
  );
  const times = document.querySelectorAll("time[datetime]");
  for (const element of [...[...marked].slice(0, most), ...[...times].slice(0, most)]) {
    if (isAround(element)) continue;
    const stated = ["datetime", "content", "title"].map((name) => element.getAttribute(name)?.trim());
    const value = stated.find((text) => /\d{4}/.test(text ?? "")) ?? dateIn(element);
    if (value) return value;
  }
  const named = [...document.querySelectorAll("[class], [id], time")].filter(
    (element) => element.nodeName === "TIME" || namesOf(element).some((name) => names.has(name)),
  );
  for (const element of named.slice(0, most)) {
    const date = isAround(element) ? undefined : dateIn(element);
    if (date !== undefined) return date;
  }
  const dates = lines.filter(({ length }) => length <= longest / 2).map(fullDates);
  return dates.find((found) => found.length === 1)?.[0] ?? null;
}

const dateIn = (element: Element): string | undefined => fullDates(shortLineOf(element, longest) ?? "")[0];
