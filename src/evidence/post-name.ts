/** What a post is called, with what its title adds to that. */
export interface PostName {
  /** Tells the post apart from every other. */
  readonly name: string;
  /** Its title where `name` is not the title itself and it has one; else null. */
  readonly title: string | null;
}

interface NamedPost {
  readonly short: string;
  readonly title: string | null;
}

/**
 * Gives each post the name under which lists show it: its title, if the short name of its dot stands in that, so that a reader finds the dot again. Else,
 * or where another post has the same title, it is the short name.
 */
export function postNames(posts: readonly NamedPost[]): (post: NamedPost) => PostName {
  const times = new Map<string, number>();
  for (const { title } of posts) if (title !== null) times.set(title, (times.get(title) ?? 0) + 1);
  return ({ short, title }) => {
    if (title === null) return { name: short, title: null };
    const isTold = plain(title).includes(plain(short));
    return isTold && (times.get(title) ?? 0) < 2 ? { name: title, title: null } : { name: short, title };
  };
}

const plain = (text: string): string => text.replace(/…$/u, "").toLowerCase();
