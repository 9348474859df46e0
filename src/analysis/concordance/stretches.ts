import type { PostSpan, WordIndex } from "./index-lists.js";

/** Tokens in a row, from a place on. */
export interface Stretch {
  readonly from: number;
  readonly tokens: Uint32Array;
}

/** Places from one up to, not including, another. */
export type Places = readonly [from: number, past: number];

/** Stretches with at most so many tokens between them are asked for as one: a request costs more than they do. */
const gap = 2048;

/** The places on either side of a node, within its post. */
export function placesAround(
  { first, tokens }: Pick<PostSpan, "first" | "tokens">,
  place: number,
  length: number,
  distance: number,
): Places {
  return [Math.max(first, place - distance), Math.min(first + tokens, place + length + distance)];
}

/** Reads the tokens at some places, each place once, in order. */
export async function readStretches(index: WordIndex, places: readonly Places[]): Promise<Stretch[]> {
  return Promise.all(
    joined(places).map(async ([from, past]) => ({ from, tokens: await index.read(from, past) })),
  );
}

function joined(places: readonly Places[]): Places[] {
  const found: [number, number][] = [];
  for (const [from, past] of [...places].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1] + gap) last[1] = Math.max(last[1], past);
    else found.push([from, past]);
  }
  return found;
}
