import type { DuckDBConnection } from "@duckdb/node-api";
import { NameCounts } from "./name-counts.ts";
import type { NameToken } from "./name-runs.ts";

/** Sentences of running text with their tokens; what an entity already names is marked. Titles and headings, whose words all have capitals, are left out. */
const sentencesSql = `
  SELECT t.post_id,
    list({form: t.form, norm: t.norm, word: t.is_word, a: t.char_start, b: t.char_end, listed: m.post_id IS NOT NULL} ORDER BY t.position)
  FROM tokens AS t
  JOIN sentences AS s USING (sentence_id)
  JOIN paragraphs AS p ON p.post_id = s.post_id AND p.paragraph = s.paragraph AND p.kind IN ('body', 'block')
  LEFT JOIN (SELECT DISTINCT post_id, char_start, char_end FROM mentions) AS m
    ON m.post_id = t.post_id AND t.char_start < m.char_end AND m.char_start < t.char_end
  GROUP BY t.post_id, s.ordinal
  ORDER BY t.post_id, s.ordinal`;

interface TokenValue {
  readonly entries: {
    readonly form: string;
    readonly norm: string;
    readonly word: boolean;
    readonly a: number;
    readonly b: number;
    readonly listed: boolean;
  };
}

const isTokens = (value: unknown): value is { readonly items: readonly TokenValue[] } =>
  typeof value === "object" && value !== null && "items" in value;

/** Counts the names that a loaded corpus uses and no entity has; reads it a piece at a time. */
export async function readNames(connection: DuckDBConnection): Promise<NameCounts> {
  const counts = new NameCounts();
  const result = await connection.stream(sentencesSql);
  let [post, last] = [-1, ""];
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    for (const [id, tokens] of chunk.getRows()) {
      if (id !== last) [post, last] = [post + 1, String(id)];
      if (isTokens(tokens)) counts.add(post, tokens.items.map(tokenOf));
    }
  }
  return counts;
}

const tokenOf = ({ entries }: TokenValue): NameToken => ({
  form: entries.form,
  norm: entries.norm,
  isWord: entries.word,
  start: entries.a,
  end: entries.b,
  listed: entries.listed,
});
