import type { Finding } from "../../domain/finding.js";
import { capital, joinWords } from "../../domain/format.js";
import { uncodedPosts } from "../group-share.js";
import type { FindingContext } from "./context.js";
import { postsFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { firstOf, isAre, named } from "./wording.js";

/** Most posts that are named one by one. */
const mostNamed = 6;

/** Which posts no comparison counts, since nobody coded them and codings are counted; none where all are coded or cues are counted. */
export function uncodedFindings(context: FindingContext): Finding[] {
  const camps = [...context.groups.flatMap((group) => group.camps), "none"];
  const posts = uncodedPosts(camps, context.settings, context.posts, context.index);
  if (posts.length === 0) return [];
  const ids = posts.map(({ post_id }) => post_id);
  const uncoded = postsFigure(context, wholeOf(context, { posts: ids, placements: {} }), { alone: true });
  const all = postsFigure(context, wholeOf(context));
  return [
    finding(context, {
      metric: "uncoded",
      voice: "all",
      posts: posts.length,
      estimate: posts.length,
      strength: "clear in this set",
      title: phrase`${uncoded} of ${all} ${isAre(posts.length)} not coded`,
      text: phrase`${{ ...uncoded, value: capital(uncoded.value) }} of ${all} ${isAre(posts.length)} not coded, so nothing that is said of frames here includes ${posts.length === 1 ? "it" : "them"}: ${joinWords(firstOf(posts.map(named), mostNamed, "other"))}. Cue words count every post.`,
    }),
  ];
}
