import { groupBy } from "../../src/analysis/group-by.ts";
import type { Camp } from "../../src/domain/contest.ts";
import { capital, formatDay } from "../../src/domain/format.ts";
import type { Row } from "../../src/domain/tables.ts";

/** Most words of a dot's label. */
const most = 3;

/** Of one of several posts in a file, an id that is a number. */
const isNumber = (post_id: string): boolean => /--[\d_-]+$/.test(post_id);

/**
 * A dot's label: at most three words of the title, else of the author of one of several posts whose id is a number, else of the id without its folder
 * and number; an ellipsis stands for the words after them.
 */
export function shortName(title: string | null, post_id: string, author: string | null = null): string {
  const key = post_id
    .replace(/^.*[/#]|^.*--(?=\p{L})/u, "")
    .replace(/^[\d\s_-]+(?=\p{L})/u, "")
    .replace(/[-_]+/g, " ");
  return firstWords(wordsOf(title ?? (isNumber(post_id) ? author : null) ?? key)) || capital(post_id);
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** The first words, and an ellipsis where there are more; a mark that would stand before it goes. */
const firstWords = (words: readonly string[]): string => {
  const first = capital(words.slice(0, most).join(" "));
  return words.length > most ? `${first.replace(/[\s,;:.–—-]+$/u, "")}…` : first;
};

type Labelled = Pick<
  Row<"posts">,
  "post_id" | "title" | "short" | "outlet" | "author" | "published" | "camp"
>;

/**
 * The posts with labels that tell them apart. Of several with the same words of their titles each is labelled by the first of these that does:
 * - the words in which its title differs: "1947" of "State of the Union 1947";
 * - the words that they share and what it alone has: its outlet, its author, its day, its camp;
 * - the words alone, where one is left; of several left the id without its file's, else the id.
 *
 * A label that an analyst chose stays, and no other post gets it.
 */
export function distinctShorts<P extends Labelled>(posts: readonly P[], camps: readonly Camp[] = []): P[] {
  const isMade = ({ title, post_id, author, short }: P): boolean =>
    short === shortName(title, post_id, author);
  const taken = new Set(posts.filter((post) => !isMade(post)).map(({ short }) => short));
  const groups = groupBy(posts.filter(isMade), ({ short }) => short);
  const isFree = new Map([...groups.keys()].map((short) => [short, !taken.has(short)]));
  const clashing = [...groups].filter(([short, alike]) => alike.length > 1 || taken.has(short));
  for (const short of groups.keys()) taken.add(short);
  const labels = new Map<string, string>();
  for (const [short, alike] of clashing) {
    let open: readonly P[] = alike;
    const choose = (choices: readonly (string | null)[]): void => {
      const one = once(choices);
      open = open.filter(({ post_id }, i) => {
        const label = choices[i] ?? "";
        if (label === "" || taken.has(label) || !one.has(label)) return true;
        labels.set(post_id, label);
        taken.add(label);
        return false;
      });
    };
    const titles = alike.map(({ title }) => wordsOf(title ?? ""));
    const shared = sharedWords(titles);
    choose(titles.map((words) => firstWords(words.slice(shared))));
    // What all of them have tells none apart, whoever is told apart already.
    for (const fact of facts(camps)) {
      const one = once(alike.map(fact));
      choose(open.map((post) => (one.has(fact(post) ?? "") ? `${short} · ${fact(post)}` : null)));
    }
    if (open.length === 1 && isFree.get(short)) continue;
    choose(open.map(({ post_id }) => post_id.replace(/^.*--/, "")));
    for (const { post_id } of open) labels.set(post_id, post_id);
  }
  return posts.map((post) => ({ ...post, short: labels.get(post.post_id) ?? post.short }));
}

/** What a reader may know a post by, the surest first. */
const facts = (camps: readonly Camp[]): readonly ((post: Labelled) => string | null)[] => [
  ({ outlet }) => outlet,
  ({ author }) => author,
  ({ published }) => (published === null ? null : formatDay(published)),
  ({ camp }) => camps.find(({ id }) => id === camp)?.label ?? null,
];

/** Those of some labels that are there once. */
function once(labels: readonly (string | null)[]): ReadonlySet<string> {
  const many = new Map<string, number>();
  for (const label of labels) if (label) many.set(label, (many.get(label) ?? 0) + 1);
  return new Set([...many].flatMap(([label, count]) => (count === 1 ? [label] : [])));
}

/** How many words all lists begin with alike. */
function sharedWords(lists: readonly (readonly string[])[]): number {
  const [first = []] = lists;
  const end = first.findIndex((word, i) => lists.some((words) => words[i] !== word));
  return end < 0 ? first.length : end;
}
