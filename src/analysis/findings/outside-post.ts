import type { Finding } from "../../domain/finding.js";
import { campOf } from "../camp-of.js";
import { type FindingContext, type FindingPost, nounOf } from "./context.js";
import {
  countOf,
  denominatorOf,
  selectionOf,
  sentencesFigure,
  shareOfSentences,
  wholeOf,
} from "./figures.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";
import { counted, named } from "./wording.js";

/** Most frames named that a post speaks of as often as of another. */
const namedTied = 3;

/** What a post outside the camps speaks of most; it is counted in no comparison. */
export function outsidePost(context: FindingContext, post: FindingPost): Finding {
  const posts = [post.post_id];
  const ranked = context.frames
    .map((frame) => ({ frame, selection: selectionOf(context, { frame: frame.id, posts }) }))
    .map((of) => ({ ...of, count: countOf(context, of.selection) }))
    .sort((a, b) => b.count - a.count || (a.frame.id < b.frame.id ? -1 : 1));
  const [most] = ranked;
  const whole = denominatorOf(selectionOf(context, { posts }));
  const base = { metric: "outside", subject: post.post_id, groups: [post.post_id], posts: 1 };
  const all = sentencesFigure(context, wholeOf(context, { posts }));
  const apart = phrase`${named(post)} (${all} ${all.count === 1 ? "sentence" : "sentences"}) stands outside the camps and is counted apart.`;
  if (!most?.count)
    return finding(context, {
      ...base,
      strength: "too little to say",
      title: [`${named(post)} stands outside the camps`],
      text:
        countOf(context, whole) === 0
          ? phrase`${apart} None of them can be counted.`
          : phrase`${apart} No frame was found in the ${sentencesFigure(context, whole)} of its sentences that can be counted.`,
    });
  const tied = ranked.filter(({ count }) => count === most.count);
  const spoken = tied
    .slice(0, tied.length > namedTied + 1 ? namedTied : tied.length)
    .map(({ frame, selection }) => phrase`of ${nounOf(frame)} in ${shareOfSentences(context, selection)}`);
  const rest =
    tied.length > spoken.length
      ? [[`as often of ${counted(tied.length - spoken.length, "other frame", "other frames")}`]]
      : [];
  return finding(context, {
    ...base,
    strength: "clear in this set",
    estimate: most.count / countOf(context, whole),
    title:
      tied.length > 1
        ? [`${named(post)} stands outside the camps`]
        : [`${named(post)}, outside the camps, speaks most often of ${nounOf(most.frame)}`],
    text: phrase`${apart} ${ownVoice(context)} speaks ${phraseList([...spoken, ...rest])}.`,
  });
}

const ownVoice = ({ settings }: FindingContext): string =>
  settings.voice === "own"
    ? "In its own voice it"
    : settings.voice === "quoted"
      ? "In words it quotes it"
      : "It";

/** Posts that are counted apart from the camps, in order of id. */
export const outsidePosts = ({ posts, settings }: FindingContext): FindingPost[] =>
  posts.filter((post) => campOf(post, settings.placements) === "none");
