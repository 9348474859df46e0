import { voiceClass, voices } from "../../domain/voice.js";
import type { Heard } from "./find-nodes.js";
import { longestPatternWord, type Query, type WordChoice } from "./query.js";

/** A statement with a parameter for each `?`, in order. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly string[];
}

/**
 * The statement that finds what `findNodes` finds: rows of post_id, sentence_id and position, by post and position.
 * Nothing of what was typed stands in its text. `table` is the tokens table as the database names it.
 */
export function concordanceSql(query: Query, heard: Heard, table = "corpus.tokens"): Statement {
  const conditions = query.words.map((choices, i) => wordCondition(`t${i}`, choices, query.caseSensitive));
  const [first, ...rest] = conditions;
  const joins = rest.map(
    ({ sql }, i) => `JOIN ${table} AS t${i + 1}
  ON t${i + 1}.post_id = t0.post_id AND t${i + 1}.position = t0.position + ${i + 1}
  AND t${i + 1}.sentence_id = t0.sentence_id AND t${i + 1}.voice = t0.voice
  AND t${i + 1}.is_word AND ${sql}`,
  );
  const where = `WHERE t0.is_word AND t0.voice IN (${heardVoices(heard)}) AND ${first?.sql ?? "false"}`;
  const lines = [
    "SELECT t0.post_id, t0.sentence_id, t0.position",
    `FROM ${table} AS t0`,
    ...joins,
    where,
    "ORDER BY t0.post_id, t0.position",
  ];
  return {
    sql: lines.join("\n"),
    params: [...rest.flatMap(({ params }) => params), ...(first?.params ?? [])],
  };
}

/** The voices that are searched, as a list in SQL. */
export const heardVoices = ({ voice, headings }: Heard): string =>
  voices
    .filter((name) => voice === "all" || voiceClass(name) === voice)
    .filter((name) => headings || name !== "heading")
    .map((name) => `'${name}'`)
    .join(", ");

/** The form as `straighten` spells it. */
const straightForm = (alias: string): string =>
  `nfc_normalize(regexp_replace(translate(${alias}.form, '’‘ʼ＇\`´‐‑', '''''''''''''--'), '\\p{Cf}', '', 'g'))`;

/** The condition that a row with `form` and `norm` is one of the choices. */
export function wordCondition(
  alias: string,
  choices: readonly WordChoice[],
  caseSensitive: boolean,
): Statement {
  const text = caseSensitive ? straightForm(alias) : `${alias}.norm`;
  const parts = choices.map((choice) => choiceCondition(text, choice, caseSensitive));
  return {
    sql: `(${parts.map(({ sql }) => sql).join(" OR ")})`,
    params: parts.flatMap(({ params }) => params),
  };
}

function choiceCondition(text: string, choice: WordChoice, caseSensitive: boolean): Statement {
  if (choice.kind === "word") return { sql: `${text} = ?`, params: [choice.text] };
  if (choice.kind === "wildcard") {
    const like = choice.text.replace(/[\\%_]/g, "\\$&").replaceAll("*", "%");
    return { sql: `${text} LIKE ? ESCAPE '\\'`, params: [like] };
  }
  const flags = caseSensitive ? "c" : "i";
  return {
    sql: `(length(${text}) <= ${longestPatternWord} AND regexp_matches(${text}, ?, '${flags}'))`,
    params: [choice.source],
  };
}
