import { openers } from "../../loaders/annotate/names/name-words.ts";
import { isCommonWord } from "../../loaders/annotate/names/near-surname.ts";
import { isFeast, isSurnameParticle, type NameRun, type NameToken, nameRuns } from "./name-runs.ts";
import { isAcronym } from "./name-words.ts";
import { mayTie, tiedRun } from "./tied-runs.ts";

/** How a name is used across posts. */
export interface NameCount {
  readonly words: readonly string[];
  readonly uses: number;
  /** Numbers of the posts that use it. */
  readonly posts: ReadonlySet<number>;
  /** Uses behind "the", behind a word of place, and before a verb of saying. */
  readonly the: number;
  readonly place: number;
  readonly says: number;
}

interface Tally {
  words: readonly string[];
  uses: number;
  posts: Set<number>;
  the: number;
  place: number;
  says: number;
}

const keyOf = (words: readonly string[]): string => words.join(" ");

function tally(into: Map<string, Tally>, words: readonly string[], more: Omit<Tally, "words">): void {
  const found = into.get(keyOf(words));
  if (found === undefined) {
    into.set(keyOf(words), { words, ...more, posts: new Set(more.posts) });
    return;
  }
  found.uses += more.uses;
  found.the += more.the;
  found.place += more.place;
  found.says += more.says;
  for (const post of more.posts) found.posts.add(post);
}

/** Counts names post by post. A word with a capital that opens a sentence counts only where it has one inside sentences more often than not. */
export class NameCounts {
  readonly #inside = new Map<string, Tally>();
  readonly #opening = new Map<string, Tally>();
  /** Pairs of runs that words in lower case tie, by the name that they would be together. */
  readonly #tied = new Map<string, { readonly post: number; readonly runs: readonly [NameRun, NameRun] }[]>();
  /** By word in lower case: times with a capital inside sentences, less times in lower case. */
  readonly #capitals = new Map<string, number>();

  /** Takes a sentence of post number `post`. */
  add(post: number, tokens: readonly NameToken[]): void {
    for (const { form, isWord, norm } of tokens) if (isWord && /^\p{Ll}/u.test(form)) this.#weigh(norm, -1);
    const runs = nameRuns(tokens);
    for (let i = 0; i < runs.length; i++) {
      const [run, next] = runs.slice(i, i + 2);
      if (run === undefined) continue;
      if (next === undefined || !mayTie(run, next)) {
        this.#take(post, run);
        continue;
      }
      const key = keyOf(tiedRun(run, next).words);
      const uses = this.#tied.get(key) ?? [];
      uses.push({ post, runs: [run, next] });
      this.#tied.set(key, uses);
      i++;
    }
  }

  /** Counts tied runs as one name where they are met so oftener than the first is met by itself, twice or more and once inside a sentence; else as two. */
  #settle(): void {
    const tied = [...this.#tied.values()];
    this.#tied.clear();
    const isOne = tied.map((uses) => {
      const head = keyOf(uses[0]?.runs[0].words ?? []);
      const alone = (this.#inside.get(head)?.uses ?? 0) + (this.#opening.get(head)?.uses ?? 0);
      return uses.length > 1 && uses.length > alone && uses.some(({ runs }) => !runs[0].opens);
    });
    for (const [at, uses] of tied.entries())
      for (const { post, runs } of uses)
        for (const run of isOne[at] ? [tiedRun(...runs)] : runs) this.#take(post, run);
  }

  #take(post: number, { words, opens, the, place, says }: NameRun): void {
    const more = {
      uses: 1,
      posts: new Set([post]),
      the: Number(the),
      place: Number(place),
      says: Number(says),
    };
    tally(opens ? this.#opening : this.#inside, words, more);
    for (const word of opens ? words.slice(1) : words)
      if (/^\p{Lu}/u.test(word)) this.#weigh(word.toLowerCase(), 1);
  }

  #weigh(norm: string, by: number): void {
    this.#capitals.set(norm, (this.#capitals.get(norm) ?? 0) + by);
  }

  /** Whether a word is a name by its capital inside sentences or, where it only opens them, by being no word that many texts have, an acronym or five letters or more. */
  #isName(word: string): boolean {
    const norm = word.toLowerCase();
    const inside = this.#capitals.get(norm);
    if (inside === undefined && isAcronym(word)) return !isCommonWord(norm);
    return inside === undefined ? /^\p{L}{5,}$/u.test(norm) && !isCommonWord(norm) : inside > 0;
  }

  /** Whether the first word of a run that opens a sentence belongs to it: of a run that stands inside one too, one that is a name elsewhere or, before another capital, no common word. */
  #opensName(words: readonly string[]): boolean {
    if (words.length > 1 && this.#inside.has(keyOf(words))) return true;
    const [first = "", ...rest] = words;
    if (rest.length > 0 && isSurnameParticle(first)) return true;
    const norm = first.toLowerCase();
    const isCommon = this.#capitals.has(norm) || openers.has(norm);
    return this.#isName(first) || (rest.length > 0 && !isCommon);
  }

  /** The names, most widely used first. Empty where no word has a capital of its own. */
  counts(): NameCount[] {
    this.#settle();
    const all = new Map<string, Tally>();
    for (const { words, ...more } of this.#inside.values()) tally(all, words, more);
    for (const { words, ...more } of this.#opening.values()) {
      const own = this.#opensName(words) ? words : words.slice(1);
      if (own.length > 0) tally(all, own, more);
    }
    return [...all.values()]
      .filter(({ words }) => !isFeast(words) && (words.length > 1 || this.#isName(words[0] ?? "")))
      .sort(
        (a, b) =>
          b.posts.size - a.posts.size || b.uses - a.uses || (keyOf(a.words) < keyOf(b.words) ? -1 : 1),
      );
  }
}
