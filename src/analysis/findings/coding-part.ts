import type { Finding } from "../../domain/finding.js";
import { formatPercent } from "../../domain/format.js";
import { coverRule } from "../coding-covers.js";
import type { FindingContext } from "./context.js";
import { countOf, sentencesFigure, wholeOf } from "./figures.js";
import { finding } from "./finding.js";
import { phrase, phraseList } from "./phrase.js";

/** What is coded so far where too little is for codings to be what is counted; nothing else, and none where codings are looked at. */
export function codingPart(context: FindingContext): Finding[] {
  const { hasCoding, byCoding, settings, groups } = context;
  if (!hasCoding || byCoding || settings.source !== "cue" || context.frames.length === 0) return [];
  const sides = groups
    .map(({ writers, camps }) => ({ writers, all: wholeOf(context, { camps }) }))
    .filter(({ all }) => countOf(context, all) > 0);
  const coded = sentencesFigure(context, wholeOf(context, { source: "agreed" }));
  const total = sentencesFigure(context, wholeOf(context));
  const share = formatPercent(coverRule.share);
  return [
    finding(context, {
      metric: "coding.part",
      voice: "all",
      posts: context.posts.length,
      estimate: coded.count / total.count,
      strength: "clear in this set",
      title: phrase`${coded} of ${total} sentences are coded so far`,
      text: phrase`So far ${coded} of ${total} sentences are coded${
        sides.length > 0
          ? phrase`: ${phraseList(
              sides.map(
                ({ writers, all }) =>
                  phrase`${sentencesFigure(context, { ...all, source: "agreed" })} of ${sentencesFigure(context, all)} by ${writers}`,
              ),
            )}`
          : ""
      }. Until ${share} of each side’s sentences are coded, frames are counted by cue words unless you choose the coding.`,
    }),
  ];
}
