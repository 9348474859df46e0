import { voiceClass, voices } from "../../domain/voice.js";
import type { Heard } from "./find-nodes.js";
import { longestPatternWord, type WordChoice } from "./query.js";

/** A statement with a parameter for each `?`, in order. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly string[];
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
