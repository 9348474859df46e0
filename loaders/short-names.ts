import { groupBy } from "../src/analysis/group-by.ts";
import { capital } from "../src/domain/format.ts";
import type { Row } from "../src/domain/tables.ts";

/** Most words of a dot's label. */
const most = 3;

/** A dot's label: at most three words of the title, else of the id without its number; an ellipsis stands for the words after them. */
export function shortName(title: string | null, post_id: string): string {
  const key = post_id
    .replace(/^.*[/#]/, "")
    .replace(/^[\d\s_-]+(?=\p{L})/u, "")
    .replace(/[-_]+/g, " ");
  return firstWords(wordsOf(title ?? key)) || capital(post_id);
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** The first words, and an ellipsis where there are more; a mark that would stand before it goes. */
const firstWords = (words: readonly string[]): string => {
  const first = capital(words.slice(0, most).join(" "));
  return words.length > most ? `${first.replace(/[\s,;:.–—-]+$/u, "")}…` : first;
};

/**
 * The posts with labels that tell them apart. Where several would have the same words of their titles, each gets those in which its title
 * differs ("1947" of "State of the Union 1947"), else its id without its file's, else its id. A label that an analyst chose stays, and no other post gets it.
 */
export function distinctShorts<P extends Pick<Row<"posts">, "post_id" | "title" | "short">>(
  posts: readonly P[],
): P[] {
  const isMade = ({ title, post_id, short }: P): boolean => short === shortName(title, post_id);
  const taken = new Set(posts.filter((post) => !isMade(post)).map(({ short }) => short));
  const groups = groupBy(posts.filter(isMade), ({ short }) => short);
  const clashing = [...groups].filter(([short, alike]) => alike.length > 1 || taken.has(short));
  for (const short of groups.keys()) taken.add(short);
  const labels = new Map<string, string>();
  for (const [, alike] of clashing) {
    const titles = alike.map(({ title }) => wordsOf(title ?? ""));
    const shared = sharedWords(titles);
    const told = titles.map((words) => firstWords(words.slice(shared)));
    const own = alike.map(({ post_id }) => post_id.replace(/^.*--/, ""));
    const isOne = (label: string, labels: readonly string[]): boolean =>
      label !== "" && !taken.has(label) && labels.indexOf(label) === labels.lastIndexOf(label);
    const chosen = alike.map(({ post_id }, i) => {
      const choices = [told, own].map((list) => [list[i] ?? "", list] as const);
      return choices.find(([label, list]) => isOne(label, list))?.[0] ?? post_id;
    });
    alike.forEach(({ post_id }, i) => {
      labels.set(post_id, chosen[i] ?? post_id);
      taken.add(chosen[i] ?? post_id);
    });
  }
  return posts.map((post) => ({ ...post, short: labels.get(post.post_id) ?? post.short }));
}

/** How many words all lists begin with alike. */
function sharedWords(lists: readonly (readonly string[])[]): number {
  const [first = []] = lists;
  const end = first.findIndex((word, i) => lists.some((words) => words[i] !== word));
  return end < 0 ? first.length : end;
}
