import { plainWords } from "../plain-words.ts";
import { shortLineOf } from "./element-names.ts";
import { elementText } from "./element-text.ts";

const pulls = 'aside, [class*="pullquote"], [class*="pull-quote"], [class*="pull_quote"]';
const fewestWords = 4;

/** More than these no article has; each costs a look through the page. */
const most = 50;
const longest = 1000;

/** Takes out of a page the words that it pulls out of its article and shows a second time; a box whose words stand nowhere else stays. */
export function dropPullQuotes(document: Document): void {
  const found = [...document.querySelectorAll(pulls)].slice(0, most);
  if (found.length === 0) return;
  const page = ` ${plainWords(elementText(document.body))} `;
  for (const pull of found) {
    const words = plainWords(shortLineOf(pull, longest) ?? "");
    if (words.split(" ").length < fewestWords || pull.querySelector("h1, main, article") !== null) continue;
    const at = page.indexOf(` ${words} `);
    if (at >= 0 && page.includes(` ${words} `, at + words.length + 1)) pull.remove();
  }
}
