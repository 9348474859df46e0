import type { Finding, Part } from "../../domain/finding.js";
import { numberWord } from "../../domain/format.js";
import type { FindingContext, FindingPost } from "./context.js";
import { postsFigure, postsOf, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, isAre } from "./wording.js";

/** How many posts state their date, and how the other dates are known. */
export function corpusDates(context: FindingContext): Finding {
  const by = (basis: string) => context.posts.filter((post) => post.published_basis === basis);
  // All posts are not named one by one: of many that would be most of what a page fetches.
  const what = (posts: readonly FindingPost[]) =>
    wholeOf(context, {
      ...(posts.length === context.posts.length ? {} : { posts: posts.map((post) => post.post_id) }),
      placements: {},
    });
  const [stated, inferred] = [by("stated"), by("inferred")];
  const unknown = context.posts.filter((post) => !["stated", "inferred"].includes(post.published_basis));
  const total = context.posts.length;
  const base = { metric: "corpus.dates", voice: "all", posts: total };
  if (total === 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["there are no dates"],
      text: ["There are no posts, and so no dates."],
    });
  const ofOne = (basis: string): string =>
    basis === "stated" ? "states its date" : basis === "inferred" ? "is dated by inference" : "is undated";
  const [one] = context.posts;
  if (one !== undefined && total === 1) {
    const said = phrase`${datedPosts(context, what([one]), [one])} post ${ofOne(one.published_basis)}`;
    return finding(context, {
      ...base,
      estimate: stated.length,
      strength: "clear in this set",
      title: said,
      text: phrase`${said}.`,
    });
  }
  const clauses = [
    { posts: inferred, words: (n: number) => `${isAre(n)} dated by inference` },
    { posts: unknown, words: (n: number) => `${isAre(n)} undated` },
  ].filter(({ posts }) => posts.length > 0);
  const figure = datedPosts(context, what(stated), stated);
  const text =
    stated.length === total && total > 2
      ? phrase`all ${figure} posts state their date`
      : phrase`${figure} of ${counted(total, "post")} ${stated.length === 1 ? "states its date" : "state their date"}`;
  return finding(context, {
    ...base,
    estimate: stated.length,
    strength: "clear in this set",
    title: text,
    text: phrase`${text}${clauses.length ? "; " : ""}${phraseList(clauses.map(({ posts, words }) => phrase`${datedPosts(context, what(posts), posts)} ${words(posts.length)}`))}.`,
  });
}

/** A number of posts whose date is known in one way, as a figure where they have sentences. */
const datedPosts = (
  context: FindingContext,
  what: ReturnType<typeof wholeOf>,
  posts: readonly FindingPost[],
): Part =>
  postsOf(context, what).length === posts.length && posts.length > 0
    ? postsFigure(context, what, { alone: true })
    : posts.length
      ? numberWord(posts.length)
      : "none";
