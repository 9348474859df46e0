import fc from "fast-check";
import { campComparisons } from "../../../src/analysis/words/camp-comparisons.ts";
import { type TermTable, termTable } from "../../../src/analysis/words/term-table.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { defaultWordSettings, type WordSettings } from "../../../src/domain/word-settings.ts";
import { termIndex } from "./term-index.ts";

/** A post as a test writes it: its camp and its words, by voice where it has more than its own. */
export interface ToldPost {
  readonly camp: string;
  readonly words: string | Readonly<Record<string, string>>;
}

export interface ToldCorpus {
  readonly posts: readonly { readonly post_id: string; readonly camp: string }[];
  readonly rows: readonly Row<"term_counts">[];
}

/** Posts and single-word term counts of posts told in short. */
export function toldTerms(told: Readonly<Record<string, ToldPost>>): ToldCorpus {
  const rows = Object.entries(told).flatMap(([post_id, { words }]) =>
    Object.entries(typeof words === "string" ? { own: words } : words).flatMap(([voice, text]) => {
      const counts = new Map<string, number>();
      for (const word of text.split(" ").filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return [...counts].map(([term, count]) => ({ post_id, voice, n: 1, term, count }));
    }),
  );
  return { posts: Object.entries(told).map(([post_id, { camp }]) => ({ post_id, camp })), rows };
}

/** The table of the first two camps named. */
export function tableOf(
  { posts, rows }: ToldCorpus,
  [one, two]: readonly [string, string] = ["bridge", "ferry"],
  settings: Partial<WordSettings> = {},
  names?: ReadonlySet<string>,
): TermTable {
  const comparison = campComparisons([one, two])[0] ?? { target: [], reference: [] };
  return termTable({
    index: termIndex(rows),
    posts,
    ...comparison,
    settings: { ...defaultWordSettings, ...settings },
    ...(names && { names }),
  });
}

const word = fc.constantFrom("toll", "river", "boat", "lane", "price", "the", "slow");
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));

/** Any small corpus of two camps, posts without words among them. */
export const anyTold: fc.Arbitrary<Record<string, ToldPost>> = fc.dictionary(
  fc.constantFrom("p1", "p2", "p3", "p4", "p5", "p6"),
  fc.record({
    camp: fc.constantFrom("bridge", "ferry", "none"),
    words: fc.oneof(text, fc.record({ own: text, scare: text, direct: text })),
  }),
  { minKeys: 2 },
);
