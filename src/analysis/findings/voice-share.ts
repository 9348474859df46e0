import type { Finding } from "../../domain/finding.js";
import type { FindingContext, FindingPost } from "./context.js";
import { countOf, shareOfSentences, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase } from "./phrase.js";
import { named } from "./wording.js";

/** How many of a post's sentences are mostly words that the writer quotes or reports, headings included. */
export function voiceShare(context: FindingContext, post: FindingPost): Finding {
  const whole = wholeOf(context, { posts: [post.post_id], placements: {} });
  const quoted = { ...whole, voice: "quoted" } as const;
  const [count, of] = [countOf(context, quoted), countOf(context, whole)];
  const base = { metric: "voice", subject: post.post_id, groups: [post.post_id], voice: "quoted", posts: 1 };
  if (of === 0)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: [`${named(post)} has no sentence`],
      text: [`${named(post)} has no sentence.`],
    });
  return finding(context, {
    ...base,
    strength: "clear in this set",
    estimate: count / of,
    title: count
      ? [`${named(post)} gives room to other voices`]
      : [`${named(post)} is entirely in its writer’s voice`],
    text: phrase`${named(post)} gives ${shareOfSentences(context, quoted, whole)} to someone else’s words.`,
  });
}
