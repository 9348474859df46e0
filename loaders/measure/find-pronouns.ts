import { groupBy } from "../../src/analysis/group-by.ts";
import type { PronounRow } from "../../src/domain/page-rows.ts";
import type { Row } from "../../src/domain/tables.ts";

const forms: Readonly<Record<PronounRow["person"], readonly string[]>> = {
  we: ["we", "us", "our", "ours", "ourselves"],
  they: ["they", "them", "their", "theirs", "themselves"],
};

const persons: ReadonlyMap<string, PronounRow["person"]> = new Map(
  (["we", "they"] as const).flatMap((person) => forms[person].map((form) => [form, person] as const)),
);

/** What follows the apostrophe of a pronoun that carries its verb: we're, they'd. */
const endings: ReadonlySet<string> = new Set(["re", "ve", "ll", "d"]);

/**
 * The first and third person plural pronouns of English, in order, with the verb they carry if any. Whom they mean is
 * not told. `US` in capitals is a country, except in a sentence that is all capitals.
 */
export function findPronouns(tokens: readonly Row<"tokens">[]): PronounRow[] {
  const words = tokens.filter(({ is_word }) => is_word);
  const shouted = shoutedSentences(words);
  return words.flatMap(({ post_id, sentence_id, form, norm, voice }): PronounRow[] => {
    const person = personOf(norm);
    const country = form === "US" && !shouted.has(sentence_id);
    return person === null || country ? [] : [{ post_id, sentence_id, person, voice }];
  });
}

function personOf(norm: string): PronounRow["person"] | null {
  const apostrophe = norm.indexOf("'");
  if (apostrophe < 0) return persons.get(norm) ?? null;
  const [stem, ending] = [norm.slice(0, apostrophe), norm.slice(apostrophe + 1)];
  return (stem === "we" || stem === "they") && endings.has(ending) ? stem : null;
}

/** Sentences of two words or more without a lower-case letter. */
function shoutedSentences(words: readonly Row<"tokens">[]): Set<string> {
  const bySentence = groupBy(words, ({ sentence_id }) => sentence_id);
  return new Set(
    [...bySentence].flatMap(([id, list]) =>
      list.length > 1 && list.every(({ form }) => form === form.toUpperCase()) ? [id] : [],
    ),
  );
}
