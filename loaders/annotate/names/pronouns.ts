import { groupBy } from "../../../src/analysis/group-by.ts";
import { type PluralPerson, pluralPronouns } from "../../../src/domain/plural-pronouns.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { type Diagnostic, diagnostic } from "../../read/diagnostic.ts";
import type { Referent } from "../../read/folder.ts";

const persons: ReadonlyMap<string, PluralPerson> = new Map(
  (["we", "they"] as const).flatMap((person) =>
    pluralPronouns[person].map((form) => [form, person] as const),
  ),
);

/** What follows the apostrophe of a pronoun that carries its verb: we're, they'd. */
const endings: ReadonlySet<string> = new Set(["re", "ve", "ll", "d"]);

/**
 * The first and third person plural pronouns of English in a post, in order, with the verb they carry if any, and whom
 * each means where an analyst coded it. `US` in capitals is a country, except in a sentence that is all capitals. A
 * coded span that holds no pronoun is reported.
 */
export function findPronouns(
  tokens: readonly Row<"tokens">[],
  referents: readonly Referent[],
): { readonly rows: Row<"pronouns">[]; readonly diagnostics: readonly Diagnostic[] } {
  const words = tokens.filter(({ is_word }) => is_word);
  const shouted = shoutedSentences(words.some(({ form }) => form === "US") ? words : []);
  const coded = new Map(referents.map((row) => [row.char_start, row]));
  const rows: Row<"pronouns">[] = [];
  for (const { post_id, sentence_id, char_start, char_end, form, norm, voice } of words) {
    const person = personOf(norm);
    if (person === null || (form === "US" && !shouted.has(sentence_id))) continue;
    const referent = coded.get(char_start)?.referent ?? null;
    rows.push({ post_id, sentence_id, char_start, char_end, person, referent, voice });
  }
  const found = new Set(rows.map(({ char_start }) => char_start));
  return {
    rows,
    diagnostics: referents.filter(({ char_start }) => !found.has(char_start)).map(noPronoun),
  };
}

const noPronoun = ({ line, char_start }: Referent): Diagnostic =>
  diagnostic(
    "error",
    "bad-offset",
    { file: "referents.csv", line },
    `no we or they at ${char_start}`,
    "count UTF-16 code units in the post's text as it is now, to the pronoun's first letter",
  );

function personOf(norm: string): PluralPerson | null {
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
