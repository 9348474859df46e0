import type { Finding } from "../../domain/finding.ts";
import { codingFinding } from "./coding-finding.ts";
import { type FindingContext, type FindingInput, findingContext } from "./context.ts";
import { corpusCamps } from "./corpus-camps.ts";
import { corpusDates } from "./corpus-dates.ts";
import { corpusPosts } from "./corpus-posts.ts";
import { frameAgreementFinding } from "./frame-agreement-finding.ts";
import { frameDifference } from "./frame-difference.ts";
import { framePair } from "./frame-pair.ts";
import { outsidePost, outsidePosts } from "./outside-post.ts";
import { overallAgreement } from "./overall-agreement.ts";
import { permutationFloorFinding } from "./permutation-floor-finding.ts";
import { placementFinding } from "./placement-finding.ts";
import { rankFindings } from "./rank-findings.ts";
import { silentFrames } from "./silent-frames.ts";
import { voiceShare } from "./voice-share.ts";

/**
 * Everything the pages say of frames, posts and coding: first what there is and what it allows, then frames from
 * the strongest finding to the weakest, then what stands beside them. Ids are unique; the order of posts, hits
 * and counts makes no difference. Nothing in, and each finding says what is missing.
 */
export function findFindings(input: FindingInput): Finding[] {
  const context = findingContext(input);
  return [
    ...[corpusPosts, corpusCamps, corpusDates, permutationFloorFinding, codingFinding].map((find) =>
      find(context),
    ),
    ...placements(context),
    ...frames(context),
    ...[silentFrames, framePair].map((find) => find(context)),
    ...outsidePosts(context).map((post) => outsidePost(context, post)),
    ...context.posts.map((post) => voiceShare(context, post)),
    overallAgreement(context),
    ...agreements(context),
  ];
}

function placements(context: FindingContext): Finding[] {
  return context.contest.settings.flatMap((setting) => {
    const post = context.posts.find(({ post_id }) => post_id === setting.post);
    return post && setting.choices.length > 1 ? [placementFinding(context, setting, post)] : [];
  });
}

const frames = (context: FindingContext): Finding[] =>
  [context.pairs, context.furtherPairs].flatMap((pairs) =>
    rankFindings(
      pairs.flatMap((pair) => context.frames.map((frame) => frameDifference(context, frame, pair))),
    ),
  );

const agreements = (context: FindingContext): Finding[] =>
  context.agreement.flatMap((row) => {
    const frame = context.frames.find(({ id }) => id === row.frame_id);
    return frame && row.units > 0 ? [frameAgreementFinding(context, frame, row)] : [];
  });
