import type { Finding } from "../../domain/finding.js";
import { codingFinding } from "./coding-finding.js";
import { codingPart } from "./coding-part.js";
import { type FindingContext, type FindingInput, findingContext } from "./context.js";
import { copiesOfContext } from "./copies-finding.js";
import { corpusCamps } from "./corpus-camps.js";
import { corpusDates } from "./corpus-dates.js";
import { corpusPosts } from "./corpus-posts.js";
import { correctedFindings } from "./corrected-findings.js";
import { frameAgreementFinding } from "./frame-agreement-finding.js";
import { frameDifference } from "./frame-difference.js";
import { framePair } from "./frame-pair.js";
import { languageFinding } from "./language-finding.js";
import { manyComparisons } from "./many-comparisons.js";
import { outsidePost, outsidePosts } from "./outside-post.js";
import { overallAgreement } from "./overall-agreement.js";
import { permutationFloorFinding } from "./permutation-floor-finding.js";
import { placementFinding } from "./placement-finding.js";
import { rankFindings } from "./rank-findings.js";
import { sharedFrames } from "./shared-frames.js";
import { silentFrames } from "./silent-frames.js";
import { uncodedFindings } from "./uncoded-finding.js";
import { voiceShare } from "./voice-share.js";

/**
 * Everything the pages say of frames, posts and coding: first what there is and what it allows, then frames from
 * the strongest finding to the weakest, then what stands beside them. Ids are unique; the order of posts, hits
 * and counts makes no difference. Nothing in, and each finding says what is missing.
 */
export function findFindings(input: FindingInput): Finding[] {
  const context = findingContext(input);
  const differences = frames(context);
  return [
    ...[corpusPosts, corpusCamps, corpusDates, permutationFloorFinding, codingFinding].map((find) =>
      find(context),
    ),
    ...copiesOfContext(context),
    ...languageFinding({ ...context, camps: context.contest.camps }),
    ...codingPart(context),
    ...uncodedFindings(context),
    ...placements(context),
    ...differences,
    ...sharedFrames(context),
    ...manyComparisons(context, differences),
    ...[silentFrames, framePair].map((find) => find(context)),
    ...singlePosts(context),
    overallAgreement(context),
    ...agreements(context),
  ];
}

/** Most posts of a set of which findings speak one by one. */
const mostSingle = 1000;

function singlePosts(context: FindingContext): Finding[] {
  if (context.posts.length > mostSingle) return [];
  return [
    ...outsidePosts(context).map((post) => outsidePost(context, post)),
    ...context.posts.map((post) => voiceShare(context, post)),
  ];
}

function placements(context: FindingContext): Finding[] {
  return context.contest.settings.flatMap((setting) => {
    const post = context.posts.find(({ post_id }) => post_id === setting.post);
    return post && setting.choices.length > 1 ? [placementFinding(context, setting, post)] : [];
  });
}

function frames(context: FindingContext): Finding[] {
  const differencesOf = (pairs: FindingContext["pairs"]): Finding[] =>
    rankFindings(
      pairs.flatMap((pair) => context.frames.map((frame) => frameDifference(context, frame, pair))),
    );
  return correctedFindings([...differencesOf(context.pairs), ...differencesOf(context.furtherPairs)]);
}

const agreements = (context: FindingContext): Finding[] =>
  context.agreement.flatMap((row) => {
    const frame = context.frames.find(({ id }) => id === row.frame_id);
    return frame && row.units > 0 ? [frameAgreementFinding(context, frame, row)] : [];
  });
