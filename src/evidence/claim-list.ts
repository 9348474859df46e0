import { claimVerdict, notChecked } from "../analysis/claims/claim-verdicts.js";
import { capital } from "../domain/format.js";
import { voiceClass } from "../domain/voice.js";
import { figureWords } from "./figure-words.js";
import { linkedText } from "./linked-text.js";
import { outsideLink } from "./outside-link.js";
import type { TextedClaim } from "./row-texts.js";
import type { ListedSpan } from "./span-list.js";

/** Claims as list entries: the sentence with the claim marked, verdict, figure, whose voice, what the check found and where. */
export const listedClaims = (claims: readonly TextedClaim[]): ListedSpan[] =>
  claims.map((claim) => ({
    post_id: claim.post_id,
    sentence_id: claim.sentence_id,
    text: claim.sentence,
    mark: markOf(claim),
    known: [
      capital(claimVerdict(claim)),
      [
        claim.value === null ? "no figure" : figureWords(claim.value, claim.unit, wordsOf(claim)),
        voiceClass(claim.voice) === "own" ? "the writer’s own words" : "quoted words",
      ].join(" · "),
      ...(claim.note === null ? [] : [linkedText(claim.note)]),
      ...sourceOf(claim),
    ],
  }));

/** Where the check found it; a verdict without an address says that none is kept. */
function sourceOf(claim: TextedClaim): (string | Node)[] {
  const link = outsideLink(claim.source_url);
  if (link !== null) return [link];
  return claimVerdict(claim) === notChecked ? [] : ["No source is on record for this verdict."];
}

const markOf = ({ start, length }: TextedClaim): [number, number] => [start, start + length];

const wordsOf = (claim: TextedClaim): string => claim.sentence.slice(...markOf(claim));
