import { speltTerms } from "../../../src/analysis/words/spelt-terms.ts";
import { CountingSort } from "./counting-sort.ts";
import type { ReadingOrder } from "./reading-order.ts";
import { type Spelling, spellingOf } from "./spelling.ts";
import { eachTerm, type Runs, sortRuns } from "./term-runs.ts";
import type { TermsOfLength, UseSource, VisitUse } from "./word-uses.ts";

/**
 * Most entries (one a term, post and voice) and most terms of one, two and three words that a page is handed. Of a set with
 * more, those that are used most are kept.
 */
const mostUses: readonly UsesLimit[] = [
  { entries: 8_000_000, terms: 500_000 },
  { entries: 1_000_000, terms: 150_000 },
  { entries: 1_000_000, terms: 150_000 },
];

/** The most terms and entries of a length. */
interface UsesLimit {
  readonly terms: number;
  readonly entries: number;
}

export interface UsesOptions {
  /** Of terms of one, two and three words. */
  readonly limits?: readonly UsesLimit[];
  /** Runs that are sorted at once, as many as goes fast unless it is told; those of one first word are held together however many they are. */
  readonly atOnce?: number;
}

/**
 * The uses of terms in tokens in reading order; posts and voices are given in order. Where runs are many they wait in files whose names `scratch` begins
 * until the source is closed.
 */
export async function readUses(
  reading: ReadingOrder,
  posts: readonly string[],
  voices: readonly string[],
  scratch: string,
  { limits = mostUses, atOnce }: UsesOptions = {},
): Promise<UseSource> {
  const spellings = new Map<boolean, Spelling>();
  const spell = async (cased: boolean): Promise<Spelling> => {
    const known =
      spellings.get(cased) ??
      (await spellingOf(reading, { posts, voices, cased, atOnce, scratch: `${scratch}.${cased}` }));
    spellings.set(cased, known);
    return known;
  };
  const { inPosts, inside } = await spell(false);
  const sorter = new CountingSort();
  const runs = lastMade(async (cased: boolean, part: number) => (await spell(cased)).read(part));
  const sorted = lastMade(async (cased: boolean, part: number, n: 1 | 2 | 3): Promise<SortedRuns> => {
    const found = await runs(cased, part);
    return { runs: found, order: sortRuns(found, n, sorter), n };
  });
  return {
    words: inPosts,
    written: speltTerms(reading.forms, inside),
    terms: async (n, cased) => {
      const { words, parts } = await spell(cased);
      const limit = limits[n - 1] ?? { terms: 0, entries: 0 };
      const all = parts.reduce((sum, size) => sum + size, 0);
      const counts: TimesCounts = new Map();
      const isWithin = all <= limit.entries && (n === 1 ? words.length : all) <= limit.terms;
      // From the last part to the first, which is then at hand when uses are told in order.
      if (!isWithin)
        for (const part of [...parts.keys()].reverse()) countTimes(await sorted(cased, part, n), counts);
      const kept = leastTimes(counts, limit);
      const each = async (visit: VisitUse): Promise<void> => {
        for (const part of parts.keys())
          eachUse(await sorted(cased, part, n), { least: kept.least, words, voices: voices.length }, visit);
      };
      return { ...kept, each };
    },
    close: () => {
      for (const { close } of spellings.values()) close();
    },
  };
}

/** Runs of `n` words in order. */
interface SortedRuns {
  readonly runs: Runs;
  readonly order: Int32Array;
  readonly n: 1 | 2 | 3;
}

/** By the times that a term is used: how many such terms there are, and their entries together. */
type TimesCounts = Map<number, [terms: number, entries: number]>;

/** Keeps what a function made last, as long as it is asked for the same. */
function lastMade<A extends readonly unknown[], R>(
  make: (...asked: A) => Promise<R>,
): (...asked: A) => Promise<R> {
  let last: { readonly asked: A; readonly made: R } | null = null;
  return async (...asked) => {
    if (last?.asked.every((value, i) => value === asked[i])) return last.made;
    last = null;
    const made = await make(...asked);
    last = { asked, made };
    return made;
  };
}

/** Adds the terms of sorted runs to the counts by how often they are used. Voices heard in a post are bits of a number. */
function countTimes({ runs, order, n }: SortedRuns, counts: TimesCounts): void {
  eachTerm(runs, order, n, (from, past) => {
    let entries = 0;
    let [post, heard] = [-1, 0];
    for (let at = from; at < past; at++) {
      const run = order[at] ?? 0;
      const ofPost = runs.post[run] ?? 0;
      if (ofPost !== post) {
        post = ofPost;
        heard = 0;
      }
      const voice = 1 << (runs.voice[run] ?? 0);
      if ((heard & voice) === 0) entries += 1;
      heard |= voice;
    }
    const known = counts.get(past - from);
    if (known === undefined) counts.set(past - from, [1, entries]);
    else {
      known[0] += 1;
      known[1] += entries;
    }
  });
}

/** The fewest times that a term is used so that those used as often or more keep to a limit together. */
function leastTimes(counts: TimesCounts, most: UsesLimit): Omit<TermsOfLength, "each"> {
  const rows = [...counts].sort(([a], [b]) => b - a);
  let [terms, entries] = [0, 0];
  const left = rows.findIndex(([, row]) => {
    terms += row[0];
    entries += row[1];
    return terms > most.terms || entries > most.entries;
  });
  const rest = left < 0 ? [] : rows.slice(left);
  return {
    least: (rest[0]?.[0] ?? 0) + 1,
    unlisted: rest.reduce((sum, [, row]) => sum + row[0], 0),
  };
}

/** Tells each use of the terms that are used at least so often: in order of term, post, sentence and voice. */
function eachUse(
  { runs, order, n }: SortedRuns,
  {
    least,
    words,
    voices,
  }: { readonly least: number; readonly words: readonly string[]; readonly voices: number },
  visit: VisitUse,
): void {
  const keys = runs.words.slice(0, n);
  const times = new Int32Array(voices);
  eachTerm(runs, order, n, (from, past) => {
    if (past - from < least) return;
    const term = keys.map((key) => words[key[order[from] ?? 0] ?? 0] ?? "").join(" ");
    for (let at = from; at < past; ) {
      const run = order[at] ?? 0;
      const [post, sentence] = [runs.post[run] ?? 0, runs.sentence[run] ?? 0];
      at = countVoices(runs, order, at, past, times);
      for (let voice = 0; voice < voices; voice++) {
        const count = times[voice] ?? 0;
        if (count > 0) visit(term, post, sentence, voice, count);
        times[voice] = 0;
      }
    }
  });
}

/** Counts into `times` the voices of the runs, from a place on, that are of one sentence; where those of the next begin. */
function countVoices(
  { post, sentence, voice }: Runs,
  order: Int32Array,
  from: number,
  past: number,
  times: Int32Array,
): number {
  const first = order[from] ?? 0;
  for (let at = from; at < past; at++) {
    const run = order[at] ?? 0;
    if (post[run] !== post[first] || sentence[run] !== sentence[first]) return at;
    const heard = voice[run] ?? 0;
    times[heard] = (times[heard] ?? 0) + 1;
  }
  return past;
}
