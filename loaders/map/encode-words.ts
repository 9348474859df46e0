import { sentenceOrdinal } from "../../src/domain/sentence-id.ts";
import type { Row } from "../../src/domain/tables.ts";
import { type EncodedWords, type Form, termColumns, tokenColumns } from "./encoded-words.ts";
import { FormList } from "./form-list.ts";

type Token = Row<"tokens">;

/** Columns that a token fills by itself, beside that of its post. */
const ownColumns = tokenColumns.filter((name) => name !== "post");

interface Taken {
  readonly post_id: string;
  /** A number for each of `ownColumns`, token by token. */
  readonly numbers: Int32Array;
}

/** Turns the tokens of posts into columns, post by post, so that no token need be held. */
export class WordEncoder {
  readonly #posts: Taken[] = [];
  readonly #forms = new FormList();
  readonly #voices: string[] = [];

  add(post_id: string, tokens: readonly Token[]): void {
    const numbers = new Int32Array(ownColumns.length * tokens.length);
    let [sentence_id, sentence, at] = ["", 0, 0];
    for (const token of tokens) {
      if (token.sentence_id !== sentence_id) {
        sentence_id = token.sentence_id;
        sentence = sentenceOrdinal(sentence_id);
      }
      numbers[at++] = sentence;
      numbers[at++] = token.position;
      numbers[at++] = token.char_start;
      numbers[at++] = token.char_end;
      numbers[at++] = this.#forms.placeOf(token);
      numbers[at++] = this.#voiceOf(token.voice);
    }
    this.#posts.push({ post_id, numbers });
  }

  #voiceOf(voice: string): number {
    const known = this.#voices.indexOf(voice);
    return known >= 0 ? known : this.#voices.push(voice) - 1;
  }

  /** What was added, in order of the posts' ids, with the terms of one to three words that the tokens make. */
  finish(): EncodedWords {
    const posts = this.#posts.toSorted((a, b) =>
      a.post_id < b.post_id ? -1 : a.post_id > b.post_id ? 1 : 0,
    );
    const tokens = columnsOf(posts);
    const forms = inOrderOfUse(tokens.form, this.#forms.list);
    const voices = this.#voices.toSorted();
    replaceAll(
      tokens.voice,
      Int32Array.from(this.#voices, (voice) => voices.indexOf(voice)),
    );
    const norms = [...new Set(forms.filter(({ is_word }) => is_word).map(({ norm }) => norm))].sort();
    const places = new Map(norms.map((norm, place) => [norm, place]));
    const normOf = Int32Array.from(forms, ({ norm, is_word }) => (is_word ? (places.get(norm) ?? -1) : -1));
    return {
      posts: posts.map(({ post_id }) => post_id),
      forms: {
        form: forms.map(({ form }) => form),
        norm: forms.map(({ norm }) => norm),
        lemma: forms.map(({ lemma }) => lemma),
        is_word: forms.map(({ is_word }) => is_word),
      },
      norms,
      voices,
      tokens,
      terms: encodeTerms(posts.length, tokens, normOf, norms.length),
    };
  }
}

/** Tokens of some posts in columns. */
export function encodeWords(
  posts: readonly { readonly post_id: string; readonly tokens: readonly Token[] }[],
): EncodedWords {
  const encoder = new WordEncoder();
  for (const { post_id, tokens } of posts) encoder.add(post_id, tokens);
  return encoder.finish();
}

function columnsOf(posts: readonly Taken[]): EncodedWords["tokens"] {
  const size = posts.reduce((sum, { numbers }) => sum + numbers.length / ownColumns.length, 0);
  const columns = Object.fromEntries(
    tokenColumns.map((name) => [name, new Int32Array(size)]),
  ) as EncodedWords["tokens"];
  let first = 0;
  posts.forEach(({ numbers }, post) => {
    const rows = numbers.length / ownColumns.length;
    columns.post.fill(post, first, first + rows);
    ownColumns.forEach((name, nth) => {
      const column = columns[name];
      for (let row = 0; row < rows; row++) column[first + row] = numbers[row * ownColumns.length + nth] ?? 0;
    });
    first += rows;
  });
  return columns;
}

/** The forms in the order in which a column first names them; the column names them by their new places. */
function inOrderOfUse(column: Int32Array, forms: readonly Form[]): Form[] {
  const ordered: Form[] = [];
  const places = new Int32Array(forms.length).fill(-1);
  for (const form of column) if (places[form] === -1) places[form] = ordered.push(forms[form] as Form) - 1;
  replaceAll(column, places);
  return ordered;
}

function replaceAll(column: Int32Array, places: Int32Array): void {
  for (let row = 0; row < column.length; row++) column[row] = places[column[row] ?? 0] ?? 0;
}

type RunLists = [one: number[], two: number[], three: number[]];

/**
 * Counts runs of one to three words that no sentence, mark or change of voice parts. A run is one number: its words'
 * places, each above 0, as digits to the base of the list. So runs sort as their terms do, for a space sorts below
 * every character of a word.
 */
function encodeTerms(
  posts: number,
  tokens: EncodedWords["tokens"],
  normOf: Int32Array,
  norms: number,
): EncodedWords["terms"] {
  const base = norms + 1;
  if (base ** 3 > Number.MAX_SAFE_INTEGER)
    throw new Error(
      `${norms} norms in one batch; at most ${Math.floor(Number.MAX_SAFE_INTEGER ** (1 / 3))} can be counted`,
    );
  // A token ends at most one run of each length.
  const most = 3 * tokens.post.length;
  const columns = Object.fromEntries(
    termColumns.map((name) => [name, new Int32Array(most)]),
  ) as EncodedWords["terms"];
  let [from, made] = [0, 0];
  for (let post = 0; post < posts; post++) {
    let past = from;
    while (tokens.post[past] === post) past++;
    const runs = runsByVoice(tokens, { from, past }, normOf, base);
    from = past;
    for (const [voice, lists] of [...runs].sort(([a], [b]) => a - b))
      lists.forEach((list, index) => {
        count(Float64Array.from(list).sort(), base, (first, second, third, times) => {
          columns.post[made] = post;
          columns.voice[made] = voice;
          columns.n[made] = index + 1;
          columns.first[made] = first;
          columns.second[made] = second;
          columns.third[made] = third;
          columns.count[made] = times;
          made += 1;
        });
      });
  }
  return Object.fromEntries(
    termColumns.map((name) => [name, columns[name].slice(0, made)]),
  ) as EncodedWords["terms"];
}

/** The runs that some tokens of a post make, of one, two and three words, by voice. */
function runsByVoice(
  tokens: EncodedWords["tokens"],
  { from, past }: { readonly from: number; readonly past: number },
  normOf: Int32Array,
  base: number,
): Map<number, RunLists> {
  const runs = new Map<number, RunLists>();
  let [first, second, sentence, voice] = [0, 0, -1, -1];
  for (let at = from; at < past; at++) {
    const word = (normOf[tokens.form[at] ?? 0] ?? -1) + 1;
    if (word === 0 || tokens.sentence[at] !== sentence || tokens.voice[at] !== voice) {
      [first, second] = [0, 0];
      [sentence, voice] = [tokens.sentence[at] ?? 0, tokens.voice[at] ?? 0];
    }
    if (word === 0) continue;
    const lists = runs.get(voice) ?? [[], [], []];
    if (lists[0].length === 0) runs.set(voice, lists);
    lists[0].push(word * base * base);
    if (second > 0) lists[1].push((second * base + word) * base);
    if (first > 0) lists[2].push((first * base + second) * base + word);
    [first, second] = [second, word];
  }
  return runs;
}

/** Hands on each distinct run of a sorted list with its count. */
function count(
  sorted: Float64Array,
  base: number,
  found: (first: number, second: number, third: number, times: number) => void,
): void {
  for (let from = 0; from < sorted.length; ) {
    const run = sorted[from] ?? 0;
    let to = from + 1;
    while (to < sorted.length && sorted[to] === run) to += 1;
    const third = run % base;
    const rest = (run - third) / base;
    const second = rest % base;
    found((rest - second) / base - 1, second - 1, third - 1, to - from);
    from = to;
  }
}
