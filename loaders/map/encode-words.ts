import { sentenceOrdinal } from "../../src/domain/sentence-ordinal.ts";
import type { Row } from "../../src/domain/tables.ts";
import { type EncodedWords, termColumns, tokenColumns } from "./encoded-words.ts";

type Token = Row<"tokens">;
type Posts = readonly { readonly post_id: string; readonly tokens: readonly Token[] }[];

/** Tokens of posts, and the terms of one to three words that they make, in columns. */
export function encodeWords(posts: Posts): EncodedWords {
  const voices = [...voicesOf(posts)].sort();
  const forms = formList();
  const tokens = encodeTokens(posts, forms.placeOf, voices);
  const norms = [...new Set(forms.list.filter(({ is_word }) => is_word).map(({ norm }) => norm))].sort();
  const places = new Map(norms.map((norm, place) => [norm, place]));
  const normOf = Int32Array.from(forms.list, ({ norm, is_word }) =>
    is_word ? (places.get(norm) ?? -1) : -1,
  );
  return {
    posts: posts.map(({ post_id }) => post_id),
    forms: forms.list,
    norms,
    voices,
    tokens,
    terms: encodeTerms(posts.length, tokens, normOf, norms.length),
  };
}

function voicesOf(posts: Posts): Set<string> {
  const voices = new Set<string>();
  for (const { tokens } of posts) for (const { voice } of tokens) voices.add(voice);
  return voices;
}

/** Gives each form of a word or a mark its place in a list, in order of its first use. */
function formList() {
  const [words, marks] = [new Map<string, number>(), new Map<string, number>()];
  const list: EncodedWords["forms"][number][] = [];
  const placeOf = ({ form, norm, lemma, is_word }: Token): number => {
    const places = is_word ? words : marks;
    const known = places.get(form);
    if (known !== undefined) return known;
    places.set(form, list.length);
    return list.push({ form, norm, lemma, is_word }) - 1;
  };
  return { list, placeOf };
}

function encodeTokens(
  posts: Posts,
  placeOf: (token: Token) => number,
  voices: readonly string[],
): EncodedWords["tokens"] {
  const size = posts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const columns = Object.fromEntries(
    tokenColumns.map((name) => [name, new Int32Array(size)]),
  ) as EncodedWords["tokens"];
  const voiceOf = new Map(voices.map((voice, place) => [voice, place]));
  let at = 0;
  posts.forEach(({ tokens }, post) => {
    let [sentence_id, sentence] = ["", 0];
    for (const token of tokens) {
      if (token.sentence_id !== sentence_id) {
        sentence_id = token.sentence_id;
        sentence = sentenceOrdinal(sentence_id);
      }
      columns.post[at] = post;
      columns.sentence[at] = sentence;
      columns.position[at] = token.position;
      columns.char_start[at] = token.char_start;
      columns.char_end[at] = token.char_end;
      columns.form[at] = placeOf(token);
      columns.voice[at] = voiceOf.get(token.voice) ?? 0;
      at += 1;
    }
  });
  return columns;
}

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
  let [at, made] = [0, 0];
  for (let post = 0; post < posts; post++) {
    const runs = new Map<number, [number[], number[], number[]]>();
    let [first, second, sentence, voice] = [0, 0, -1, -1];
    for (; at < tokens.post.length && tokens.post[at] === post; at++) {
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
