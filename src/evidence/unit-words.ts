/** Units that are one form for any number. */
const invariant: ReadonlySet<string> = new Set(
  "percent percentage news series share staff police clergy sheep quid pence km kg mph".split(" "),
);

/** Nouns whose plural has no s. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["person", "people"],
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["foot", "feet"],
  ["tooth", "teeth"],
  ["life", "lives"],
  ["wife", "wives"],
]);

const singulars: ReadonlyMap<string, string> = new Map([...irregular].map(([one, many]) => [many, one]));

function many(noun: string): string {
  if (singulars.has(noun) || noun.endsWith("s")) return noun;
  const plural = irregular.get(noun);
  if (plural !== undefined) return plural;
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(?:x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function one(noun: string): string {
  const singular = singulars.get(noun);
  if (singular !== undefined) return singular;
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, "y");
  if (/(?:ss|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** A unit in the number that its value asks for: `1 attempt`, `3 attempts`; parts of one and units in capitals or signs stay. */
export function unitWords(value: number, unit: string): string {
  const [, head = "", rest = ""] = /^([a-z]+)((?: of .*)?)$/.exec(unit) ?? [];
  if (head === "" || invariant.has(head) || (Math.abs(value) < 1 && value !== 0)) return unit;
  return `${value === 1 ? one(head) : many(head)}${rest}`;
}
