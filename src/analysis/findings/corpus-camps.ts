import type { Finding, Part } from "../../domain/finding.js";
import { campOf } from "../camp-of.js";
import { type FindingContext, wordsIn } from "./context.js";
import { figure, postsFigure, postsOf, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";
import { integer } from "./wording.js";

/** How many posts and words each camp has, and how many stand outside the camps. */
export function corpusCamps(context: FindingContext): Finding {
  const sides = [
    ...context.groups.map(({ writers, camps }) => ({ name: writers, what: wholeOf(context, { camps }) })),
    { name: "outside the camps", what: wholeOf(context, { camps: ["none"] }) },
  ].filter(({ name, what }) => name !== "outside the camps" || postsOf(context, what).length > 0);
  const out = context.posts.filter((post) => campOf(post, context.settings.placements) === "out");
  const left = wholeOf(context, { posts: out.map((post) => post.post_id), placements: {} });
  const parts = sides.map(({ name, what }): Part[] => {
    const posts = postsOf(context, what);
    return posts.length
      ? phrase`${name}: ${postsFigure(context, what)}, ${figure(context, integer(wordsIn(posts)), "words", what)} words`
      : [`${name}: no posts`];
  });
  if (out.length) parts.push(phrase`left out: ${postsFigure(context, left)}`);
  const titles = sides.map(
    ({ name, what }) => phrase`${postsFigure(context, what, { alone: true })} ${titleWords(name)}`,
  );
  return finding(context, {
    metric: "corpus.camps",
    groups: context.groups.map((group) => group.id),
    voice: "all",
    posts: context.posts.length,
    strength: context.posts.length ? "clear in this set" : "too little to say",
    title: titles.length ? phrase`posts: ${phraseList(titles)}` : ["there are no camps"],
    text: parts.length ? phrase`${phraseList(parts, "; ", "; ")}.` : ["The contest names no camp."],
  });
}

const titleWords = (name: string): string => (name.startsWith("outside") ? name : `by ${name}`);
