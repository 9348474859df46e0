import { open } from "node:fs/promises";
import { sentenceOrdinal } from "../../../src/domain/sentence-id.ts";
import type { Row } from "../../../src/domain/tables.ts";
import type { Form } from "../../map/encoded-words.ts";
import { FormList } from "../../map/form-list.ts";
import { Numbered } from "./numbered.ts";

/** Numbers of a token: its post, sentence, voice and form, and whether it stands apart from the token before it in its post. */
export const tokenNumbers = 5;

const numberBytes = Int32Array.BYTES_PER_ELEMENT;
const tokensAtOnce = 250_000;

/** Every token of some posts, post by post in the order in which it is read. */
export interface ReadingOrder {
  /** What the numbers of posts, voices and forms stand for. */
  readonly posts: readonly string[];
  readonly voices: readonly string[];
  readonly forms: readonly Form[];
  /** The numbers of each token in a row, some tokens at a time, each lot until the next is asked for; may be read again. */
  readonly rows: () => AsyncIterable<Int32Array>;
}

/** Tokens that are held. */
export function heldOrder(tokens: readonly Row<"tokens">[]): ReadingOrder {
  const [posts, voices, forms] = [new Numbered(), new Numbered(), new FormList()];
  const row = new Int32Array(tokens.length * tokenNumbers);
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const isApart = before?.post_id === token.post_id && token.char_start > before.char_end;
    const post = posts.numberOf(token.post_id);
    const sentence = sentenceOrdinal(token.sentence_id);
    const [voice, form] = [voices.numberOf(token.voice), forms.placeOf(token)];
    row.set([post, sentence, voice, form, isApart ? 1 : 0], at * tokenNumbers);
  });
  return {
    posts: posts.list,
    voices: voices.list,
    forms: forms.list,
    rows: async function* () {
      yield row;
    },
  };
}

/**
 * The rows of a file of such numbers, all in the same room: memory outside the heap that is asked for anew makes the whole heap be swept each
 * time that it comes to some 64 MB.
 */
export async function* rowsOfFile(path: string): AsyncGenerator<Int32Array> {
  const file = await open(path, "r");
  const rows = new Int32Array(tokensAtOnce * tokenNumbers);
  try {
    for (let at = 0; ; ) {
      const { bytesRead } = await file.read(rows, 0, rows.byteLength, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield rows.subarray(0, bytesRead / numberBytes);
    }
  } finally {
    await file.close();
  }
}
