import type { Finding } from "../../domain/finding.js";
import type { SpokenRows } from "../../domain/page-rows.js";
import type { Row } from "../../domain/tables.js";
import type { QuoteInput } from "../voices/quote-matrix.js";
import { type FindingInput, findingContext } from "./context.js";
import { oneByOne } from "./one-by-one.js";
import { voiceFrames } from "./voice-frames.js";
import { voiceRules } from "./voice-rules.js";
import { voiceStrengths } from "./voice-strengths.js";
import { voiceTerms } from "./voice-terms.js";
import { voiceWordShares } from "./voice-words.js";
import { voicesMatrix } from "./voices-matrix.js";

export interface VoicesInput extends FindingInput {
  readonly posts: readonly (FindingInput["posts"][number] & Pick<Row<"posts">, "sentences">)[];
  readonly entities: QuoteInput["entities"];
  readonly voices: SpokenRows;
}

/** Everything the pages say of whose words the posts are: who quotes whom, what quotations do to frames, how well the rules tell. */
export function findVoices(input: VoicesInput): Finding[] {
  const context = findingContext(input);
  const { entities, posts, voices, contest } = input;
  const matrix = { camps: contest.camps, placements: context.settings.placements, posts };
  return oneByOne([
    () => [voicesMatrix(context, { ...matrix, entities, quotes: voices.quotes })],
    () => [voiceWordShares(context, matrix, voices.words)],
    () => voiceFrames(context),
    () => [voiceStrengths(context)],
    () => voiceTerms(context, voices.terms),
    () => [voiceRules(context, voices.cases)],
  ]);
}
