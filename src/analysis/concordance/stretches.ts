import { joinPlaces, type Places } from "../join-places.js";
import type { PostSpan, WordIndex } from "./index-lists.js";

/** Tokens in a row, from a place on. */
export interface Stretch {
  readonly from: number;
  readonly tokens: Uint32Array;
}

/** Stretches with at most so many tokens between them are asked for as one: a request costs more than they do. */
const gap = 2048;

/** The places on either side of a node, within its post. */
export function placesAround(
  { first, tokens }: Pick<PostSpan, "first" | "tokens">,
  node: { readonly place: number; readonly tokens: number },
  distance: number,
): Places {
  return [
    Math.max(first, node.place - distance),
    Math.min(first + tokens, node.place + node.tokens + distance),
  ];
}

/** Reads the tokens at some places, each place once, in order. */
export async function readStretches(index: WordIndex, places: readonly Places[]): Promise<Stretch[]> {
  return Promise.all(
    joinPlaces(places, gap).map(async ([from, past]) => ({ from, tokens: await index.read(from, past) })),
  );
}
