import type { NameCount } from "./name-counts.ts";
import { isTitle } from "./name-words.ts";

/** A name without its title. */
export interface Named {
  readonly count: NameCount;
  readonly words: readonly string[];
  /** The name with its title, as written; null where it has none. */
  readonly titled: string | null;
}

/** A name without the titles before it: "Secretary Clinton" is "Clinton", "Labour MP Ada Dahl" is "Ada Dahl". */
export function withoutTitle(count: NameCount): Named {
  const tie = count.words.findIndex((word) => /^\p{Ll}/u.test(word));
  const at = count.words.slice(0, tie < 0 ? 3 : Math.min(3, tie)).findLastIndex(isTitle);
  const words = count.words.slice(at + 1);
  if (at < 0 || words.length === 0) return { count, words: count.words, titled: null };
  return { count, words, titled: words.length === 1 && at === 0 ? count.words.join(" ") : null };
}

/** "London Mayor", "Secretary of State": an office, whoever holds it. */
export const isOffice = (words: readonly string[]): boolean =>
  isTitle(words.at(-1) ?? "") || words[0] === "of";

const events = /^(?:elections?|by-elections?|referendum|referendums|ballot|polls?)$/i;
const ofEvents = /^(?:general|leadership|local|national|mayoral|presidential|european|parliamentary)$/i;

/** "General Election", "Leadership Election": what is held, and nobody's name, though a general may stand before one. */
export const isHeld = (words: readonly string[]): boolean =>
  events.test(words.at(-1) ?? "") && words.slice(0, -1).every((word) => ofEvents.test(word));

/** Names that are one, and what may misspell or share it. */
export interface Group {
  readonly words: readonly string[];
  readonly members: Named[];
  readonly misspellings: Set<string>;
  readonly mayBe: Set<string>;
}

/** Adds up something of all names of a group. */
export const sum = (group: Group, of: (count: NameCount) => number): number =>
  group.members.reduce((total, { count }) => total + of(count), 0);
export const usesOf = (group: Group): number => sum(group, ({ uses }) => uses);
export const postsOf = (group: Group): number =>
  new Set(group.members.flatMap(({ count }) => [...count.posts])).size;
export const nameOf = ({ words }: Group): string => words.join(" ");

/** Full names first: one with the same first and last word is the same name, "Ada May Dahl" as "Ada Dahl". */
export function groupFull(names: readonly Named[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const { words } = name;
    const key = words.length > 1 && words.length < 4 ? `${words[0]} ${words.at(-1)}` : words.join(" ");
    const group = groups.get(key) ?? {
      words,
      members: [],
      misspellings: new Set<string>(),
      mayBe: new Set<string>(),
    };
    group.members.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}
