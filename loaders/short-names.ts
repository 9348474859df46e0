import { groupBy } from "../src/analysis/group-by.ts";
import { capital } from "../src/domain/format.ts";
import type { Row } from "../src/domain/tables.ts";

/** Most words of a dot's label. */
const most = 3;

/** A dot's label: at most three words of the title, else of the id without its number. */
export function shortName(title: string | null, post_id: string): string {
  const key = post_id
    .replace(/^.*[/#]/, "")
    .replace(/^[\d\s_-]+(?=\p{L})/u, "")
    .replace(/[-_]+/g, " ");
  return capital(
    wordsOf(title ?? key)
      .slice(0, most)
      .join(" ") || post_id,
  );
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/**
 * The posts with labels that tell them apart. Where several would have the same words of their titles, each gets those in which its title
 * differs ("1947" of "State of the Union 1947"), else its id without its file's. A label that an analyst chose stays.
 */
export function distinctShorts<P extends Pick<Row<"posts">, "post_id" | "title" | "short">>(
  posts: readonly P[],
): P[] {
  const made = posts.filter(({ title, post_id, short }) => short === shortName(title, post_id));
  const labels = new Map<string, string>();
  for (const alike of groupBy(made, ({ short }) => short).values()) {
    if (alike.length === 1) continue;
    const titles = alike.map(({ title }) => wordsOf(title ?? ""));
    const shared = sharedWords(titles);
    const told = titles.map((words) => capital(words.slice(shared, shared + most).join(" ")));
    const own = alike.map(({ post_id }) => post_id.replace(/^.*--/, ""));
    const isOne = (label: string, labels: readonly string[]): boolean =>
      label !== "" && labels.indexOf(label) === labels.lastIndexOf(label);
    alike.forEach(({ post_id }, i) => {
      const choices = [told, own].map((list) => [list[i] ?? "", list] as const);
      labels.set(post_id, choices.find(([label, list]) => isOne(label, list))?.[0] ?? post_id);
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
