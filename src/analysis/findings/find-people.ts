import type { Finding } from "../../domain/finding.js";
import { evaluatedSentences } from "../people/evaluated-sentences.js";
import { namedPeople, type PeopleInput } from "../people/people-input.js";
import type { FindingContext } from "./context.js";
import { oneByOne } from "./one-by-one.js";
import { peopleMentions } from "./people-mentions.js";
import { peopleNaming } from "./people-naming.js";
import { peopleRoles } from "./people-roles.js";
import { peopleLexicon, peopleSaid } from "./people-said.js";
import { peopleTogether } from "./people-together.js";
import { usAndThem } from "./us-and-them.js";

/** Most people whose naming is spoken of. */
const namedMost = 8;

/**
 * Everything the pages say of people: who is named, how, with whom, what is said of them, and who says we and they. `sentences` is how many
 * sentences each post has in the voice that is counted (`sentencesInVoice`).
 */
export function findPeople(
  input: PeopleInput,
  sentences: ReadonlyMap<string, number>,
  select?: FindingContext["select"],
): Finding[] {
  const context = { settings: input.settings, ...(select ? { select } : {}) };
  return oneByOne([
    () => [peopleMentions(context, input)],
    () =>
      namedPeople(input)
        .slice(0, namedMost)
        .map((person) => peopleNaming(context, input, person)),
    () => [peopleTogether(context, input, sentences)],
    () => {
      const evaluated = evaluatedSentences(input);
      return present([...peopleSaid(context, input, evaluated), peopleLexicon(context, evaluated)]);
    },
    () => present([peopleRoles(context, input)]),
    () => usAndThem(context, input),
  ]);
}

const present = (findings: readonly (Finding | null)[]): Finding[] =>
  findings.filter((finding) => finding !== null);
