import { plainLine } from "./plain-line.ts";

/** Longer than this no prompt is. */
const longest = 400;

const thing =
  "(?:article|post|story|content|page|entry|piece|column|essay|interview|episode|issue|newsletter)";
const toEnter =
  "(?:subscribe|register|sign up|sign in|log ?in|join|upgrade|create (?:an? )?(?:free )?account|become an? (?:[\\w-]+ )?(?:member|subscriber|supporter|patron))";
const theRest = `(?:(?:continue|keep|finish) reading|(?:read|view|see) (?:the (?:full|rest|whole|entire|remainder)\\b|this\\b|on\\b|more$|more[.!:])|unlock\\b|access (?:the|this)\\b)`;
const members =
  "(?:(?:paid|paying|premium|registered|logged-in|site|our|medium) )*(?:subscribers?|members?|patrons?|supporters?)";

/** What stands where a site shows the rest of an article to those alone who pay or are signed in. */
const walls: readonly RegExp[] = [
  `^(?:please )?${toEnter}\\b[^.!?]{0,60}\\bto ${theRest}.{0,160}$`,
  `^(?:to )?(?:continue|keep) reading\\b.{0,80}\\b(?:subscri\\w+|register|sign ?(?:up|in)|log ?in|account|free trial|membership)\\b.{0,80}$`,
  `^to (?:read|view|see|unlock|access|continue with) (?:the (?:full|rest|whole|entire|remainder)|this|more|on)\\b.{0,80}\\b(?:subscri\\w+|register|sign ?(?:up|in)|log(?:ged)? ?in|account|members?|membership)\\b.{0,80}$`,
  `^(?:this|the (?:rest|remainder) of this|the full) ${thing}\\b.{0,20}\\b(?:is|are)\\b.{0,30}\\b(?:for|to) ${members}(?: only| exclusively)?(?:[.!:].{0,160})?$`,
  `^the author made this ${thing} available to .{0,40}members only\\b.{0,160}$`,
  `^you(?:'ve| have) (?:reached|used|read|hit|exceeded|run out of|no)\\b.{0,60}\\bfree\\b.{0,20}\\b(?:articles?|stories|posts?|limit|allowance|reads|views)\\b.{0,160}$`,
  `^(?:unlock|get (?:full|unlimited) access to) (?:the (?:rest of|full) )?(?:this|the) ?(?:full )?${thing}\\b.{0,160}$`,
  `^(?:this ${thing} is [\\w -]{1,20}\\. )?you (?:must|need to|have to) (?:be )?(?:an? (?:[\\w-]+ )?(?:subscriber|member)|(?:log|sign)(?:ged|ned)? ?in|subscribe|register|unlock (?:it|this))\\b.{0,40}\\bto (?:read|view|see|access|continue|unlock)\\b.{0,160}$`,
  `^this is (?:an? )?(?:[\\w-]+ )?(?:preview|excerpt|extract)\\b.{0,40}\\b(?:subscri\\w+|members?|paid|premium)\\b.{0,160}$`,
  `^(?:read|view|see|get|finish) (?:the|this) (?:full|whole|rest|entire|complete)\\b.{0,40}\\b(?:subscri\\w+|membership|free trial|account|log(?:ging)? in|sign(?:ing)? in)\\b.{0,80}$`,
  `^(?:do you )?(?:want|like) to (?:read (?:more|on|the rest)|(?:keep|continue) reading)\\b.{0,20}\\?.{0,60}\\b(?:subscri\\w+|register|sign|join|log)\\b.{0,80}$`,
].map((source) => new RegExp(source));

/** The way from a beginning to its whole. */
const ways: readonly RegExp[] = [
  /^(?:read|see|show|view) more(?: ?(?:\.{3}|…))?$/,
  /^more ?(?:\.{3}|…)$/,
  /^(?:continue|keep) reading(?: ?(?:\.{3}|…)| [^.!?:]{1,150}(?:\.{3}|…)?)?$/,
  /^(?:click|tap)(?: here)? (?:to (?:read|see|view|continue)|for)\b.{0,20}\b(?:more|on|reading|rest|full|whole)\b[^.!?]{0,60}[.!…]?$/,
  new RegExp(
    `^(?:read|see|view|continue to) the (?:rest|remainder|(?:full|whole|entire|complete|original) ${thing})(?: of (?:the|this) (?:original )?${thing})?(?: (?:here|now|online)| (?:at|on|in) [^.!?]{1,60}(?:\\.\\w{2,6}\\S*)?)?[.…:]?(?: ?https?://\\S+)?$`,
  ),
  new RegExp(
    `^(?:the )?(?:full|whole|entire) (?:${thing}|text)(?: (?:is|at|on|here))*:? ?(?:here|https?://\\S+)[.]?$`,
  ),
  /^read on(?: (?:here|at [^.!?]{1,60}))?(?:\.{3}|…)?$/,
  /^(?:view|show|expand|open) (?:the )?(?:full|whole|entire) (?:article|post|story|text|entry)$/,
];

const plainPrompt = (text: string): string =>
  text.length > longest ? "" : plainLine(text.trim().replace(/^[([]+|[)\]]+$/g, ""));

/** Whether a whole block says that the rest is for those who pay or sign in. */
export const isWall = (text: string): boolean => {
  const plain = plainPrompt(text);
  return walls.some((wall) => wall.test(plain));
};

/** Whether a whole block is the way from a beginning to its whole: "Continue reading →", "Read more…". */
export const isWayOn = (text: string): boolean => {
  const plain = plainPrompt(text);
  return ways.some((way) => way.test(plain));
};

const tail =
  /\s*[([]?\b((?:Continue|Keep) [Rr]eading|Read [Mm]ore|Read [Oo]n|See [Mm]ore|Read the (?:rest|full|whole)|[Mm]ore(?=\s*(?:…|\.{3})))(?![\p{L}\p{N}'’-])([^.!?\n]{0,150}?)[\])]?([\s→»›>…]*|\.{3})$/u;

/** Where the way on begins that stands at the end of a line, behind the words that it cuts: "the clerk told us … Read more"; null where none does. */
export function wayOnAt(line: string): number | null {
  const from = Math.max(0, line.length - longest);
  const found = tail.exec(line.slice(from));
  if (found === null) return null;
  const at = from + found.index;
  const before = line.slice(0, at).trimEnd();
  const [, , name = "", close = ""] = found;
  const isCut = /(?:…|\.{3})[\])]?$/.test(before);
  const isLink = /[→»›>…]|\.{3}/.test(close + name);
  const isOpen = name.trim() === "" && /[\p{L}\p{N},;–—-]$/u.test(before);
  return before !== "" && (isCut || isLink || isOpen) ? at : null;
}

/** A mark that an editor or a program sets where it cuts: "[…]", "[+2311 chars]". */
export const cutMark = /\[\+[\d,]+ (?:chars|characters|words)\]$|[[(]\s?(?:…|\.\s?\.\s?\.)\s?[\])]$/;
