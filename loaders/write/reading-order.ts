import { open } from "node:fs/promises";
import { sentenceOrdinal } from "../../src/domain/sentence-ordinal.ts";
import type { Row } from "../../src/domain/tables.ts";
import type { EncodedWords } from "../map/encoded-words.ts";

/** Numbers of a token: its post, sentence, voice and form. */
export const tokenNumbers = 4;

const numberBytes = Int32Array.BYTES_PER_ELEMENT;
const tokensAtOnce = 250_000;

/** Every token of some posts, post by post in the order in which it is read. */
export interface ReadingOrder {
  /** What the numbers of posts, voices and forms stand for. */
  readonly posts: readonly string[];
  readonly voices: readonly string[];
  readonly forms: EncodedWords["forms"];
  /** Post, sentence, voice and form of each token in a row, some tokens at a time; may be read again. */
  readonly rows: () => AsyncIterable<Int32Array>;
}

/** Tokens that are held. */
export function heldOrder(tokens: readonly Row<"tokens">[]): ReadingOrder {
  const [posts, voices] = [new Map<string, number>(), new Map<string, number>()];
  const forms = new Map<string, number>();
  const list: EncodedWords["forms"][number][] = [];
  const numberOf = (numbers: Map<string, number>, value: string): number => {
    const known = numbers.get(value);
    if (known === undefined) numbers.set(value, numbers.size);
    return known ?? numbers.size - 1;
  };
  const row = new Int32Array(tokens.length * tokenNumbers);
  tokens.forEach((token, at) => {
    const { form, norm, lemma, is_word } = token;
    const number = numberOf(forms, `${is_word} ${form}`);
    if (number === list.length) list.push({ form, norm, lemma, is_word });
    const sentence = sentenceOrdinal(token.sentence_id);
    row.set(
      [numberOf(posts, token.post_id), sentence, numberOf(voices, token.voice), number],
      at * tokenNumbers,
    );
  });
  return {
    ...{ posts: [...posts.keys()], voices: [...voices.keys()], forms: list },
    rows: async function* () {
      yield row;
    },
  };
}

/** The rows of a file of such numbers. */
export async function* rowsOfFile(path: string): AsyncGenerator<Int32Array> {
  const file = await open(path, "r");
  try {
    for (let at = 0; ; ) {
      const rows = new Int32Array(tokensAtOnce * tokenNumbers);
      const { bytesRead } = await file.read(rows, 0, rows.byteLength, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield rows.subarray(0, bytesRead / numberBytes);
    }
  } finally {
    await file.close();
  }
}
