import type { Finding } from "../../domain/finding.js";
import { capital } from "../../domain/format.js";
import { type FindingContext, wordsIn } from "./context.js";
import { figure, postsFigure, postsOf, sentencesFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { counted, integer } from "./wording.js";

/** How much there is: posts, words, sentences, wherever the posts are counted. */
export function corpusPosts(context: FindingContext): Finding {
  const all = wholeOf(context, { placements: {} });
  const posts = postsOf(context, all);
  const empty = context.posts.length - posts.length;
  const base = {
    metric: "corpus.posts",
    voice: "all",
    posts: context.posts.length,
    estimate: context.posts.length,
  };
  if (posts.length === 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: ["There is no post to read"],
      text: [
        context.posts.length
          ? "No post has a sentence."
          : "No post is loaded: put files into the folder posts of the contest.",
      ],
    });
  const more = empty
    ? ` ${capital(counted(empty, "further post"))} ${empty === 1 ? "has" : "have"} no sentence.`
    : "";
  return finding(context, {
    ...base,
    strength: "clear in this set",
    title: phrase`${postsFigure(context, all)} in all`,
    text: phrase`The set holds ${postsFigure(context, all)}: ${figure(context, integer(wordsIn(posts)), "words", all)} words in ${sentencesFigure(context, all)} sentences.${more}`,
  });
}
