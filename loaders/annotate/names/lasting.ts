import type { Antecedent } from "../../attribute/speakers/antecedents.ts";
import type { Cast } from "./cast.ts";

/** Most characters from the start of a phrase for somebody to its noun. */
const longestPhrase = 40;

/** Whom of a paragraph a pronoun of a later one may mean: whoever is named, and of those described whom a sentence is about. */
export const lasting = ({ antecedents, topics }: Cast, paragraph: number): readonly Antecedent[] =>
  antecedents(paragraph).filter(
    ({ described, start }) =>
      !described ||
      topics(paragraph).some(
        (topic) => topic.start <= start && start - topic.start < longestPhrase && topic.entityId === null,
      ),
  );
