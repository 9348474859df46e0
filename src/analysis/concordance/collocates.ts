import { groupBy } from "../group-by.js";
import { deltaP, logDice, meetingG2, mutualInformation, tScore } from "../words/collocation.js";
import { type Heard, isHeard, type QueryNode, type TokenRow } from "./find-nodes.js";
import { placeMarks } from "./place-marks.js";

/** How often a word stands near nodes. */
export interface CollocateCounts {
  readonly term: string;
  /** Its occurrences in a window, each once however many windows hold it; left and right of a node. */
  readonly joint: number;
  readonly left: number;
  readonly right: number;
  /** All its occurrences outside nodes. */
  readonly total: number;
  /** Posts in which it stands in a window. */
  readonly range: number;
  /** Sentences in which it stands in a window, where they are known. */
  readonly sentences?: readonly string[];
}

/** A word near the node. Null where a measure has nothing to stand on. */
export interface Collocate extends CollocateCounts {
  readonly logDice: number | null;
  /** 4-term log-likelihood; below 0 where it shuns the node. */
  readonly g2: number | null;
  readonly mi: number | null;
  readonly t: number | null;
  /** How much standing in a window raises the chance of the word. */
  readonly forward: number | null;
  /** How much the word raises the chance of standing in a window. */
  readonly backward: number | null;
}

export interface CollocateOptions extends Heard {
  /** Words on either side; 5 unless told. Marks are not counted. */
  readonly left?: number;
  readonly right?: number;
  /** Fewest occurrences in windows; 2 unless told. */
  readonly least?: number;
}

interface Tally {
  joint: number;
  left: number;
  right: number;
  total: number;
  readonly posts: Set<string>;
  readonly sentences: Set<string>;
}

/**
 * Words within a window of the nodes, inside their sentences, by logDice. Distance counts every word; only words of
 * the voice searched are counted. The table behind all measures but logDice is of the words outside nodes: in a
 * window or not, the collocate or not. logDice counts nodes and collocates, and may pass 14 where a word stands more
 * than once in a window. What stands between words that are near others is near both, right of one and left of the other.
 *
 * Source: Evert 2008, surface co-occurrence; Rychlý 2008.
 */
export function collocates(
  tokens: readonly TokenRow[],
  nodes: readonly QueryNode[],
  { left = 5, right = 5, least = 2, ...heard }: CollocateOptions,
): Collocate[] {
  const bySentence = groupBy(nodes, ({ sentence_id }) => sentence_id);
  const tallies = new Map<string, Tally>();
  let [near, all] = [0, 0];
  const words = tokens.filter((token) => token.is_word);
  for (const [id, sentence] of groupBy(words, ({ sentence_id }) => sentence_id)) {
    const places = placesOf(sentence, bySentence.get(id) ?? [], left, right);
    sentence.forEach((token, i) => {
      const place = places[i] ?? 0;
      if (place & placeMarks.node || !isHeard(token, heard)) return;
      const tally = tallies.get(token.norm) ?? newTally();
      tallies.set(token.norm, tally);
      all++;
      tally.total++;
      if (place === 0) return;
      near++;
      tally.joint++;
      if (place & placeMarks.left) tally.left++;
      if (place & placeMarks.right) tally.right++;
      tally.posts.add(token.post_id);
      tally.sentences.add(token.sentence_id);
    });
  }
  const counted = [...tallies].map(([term, { posts, sentences, ...tally }]) => ({
    term,
    ...tally,
    range: posts.size,
    sentences: [...sentences],
  }));
  return measureCollocates(
    counted.filter(({ joint }) => joint >= least),
    { nodes: nodes.length, near, all },
  );
}

const newTally = (): Tally => ({
  joint: 0,
  left: 0,
  right: 0,
  total: 0,
  posts: new Set(),
  sentences: new Set(),
});

/** Counts with their measures, by logDice. `near` and `all` are words outside nodes: in a window, and searched. */
export function measureCollocates(
  counted: readonly CollocateCounts[],
  { nodes, near, all }: { readonly nodes: number; readonly near: number; readonly all: number },
): Collocate[] {
  return counted
    .map((counts): Collocate => {
      const { joint, total } = counts;
      const meeting = { joint, first: near, second: total, all };
      return {
        ...counts,
        logDice: logDice({ joint, first: nodes, second: total }),
        g2: meetingG2(meeting),
        mi: mutualInformation(meeting),
        t: tScore(meeting),
        ...deltaP(meeting),
      };
    })
    .sort((a, b) => (b.logDice ?? 0) - (a.logDice ?? 0) || (a.term < b.term ? -1 : 1));
}

/** What each word of a sentence is to the nodes in it. */
function placesOf(
  sentence: readonly TokenRow[],
  nodes: readonly QueryNode[],
  left: number,
  right: number,
): Uint8Array {
  const places = new Uint8Array(sentence.length);
  const mark = (from: number, to: number, as: number) => {
    for (let i = Math.max(0, from); i < Math.min(sentence.length, to); i++) places[i] = (places[i] ?? 0) | as;
  };
  const at = new Map(sentence.map((token, i) => [token.position, i]));
  for (const node of nodes) {
    const start = at.get(node.position);
    if (start === undefined) continue;
    const isWithin = (i: number, past: number): boolean =>
      (sentence[i]?.position ?? Number.POSITIVE_INFINITY) < node.position + past;
    const isParting = (i: number): boolean =>
      (node.gaps ?? []).some(([from, past]) => isWithin(i, past) && !isWithin(i, from));
    let end = start;
    for (; isWithin(end, node.tokens); end++)
      mark(end, end + 1, isParting(end) ? placeMarks.left | placeMarks.right : placeMarks.node);
    mark(start - left, start, placeMarks.left);
    mark(end, end + right, placeMarks.right);
  }
  return places;
}
