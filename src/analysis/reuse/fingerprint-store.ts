/** Parts into which fingerprints are put by how their hashes of 32 bits begin; each is sorted by itself. */
const parts = 16;
const hashesOfPart = 2 ** 32 / parts;

/** Room for the number of a post behind a hash: both are one whole number that a double holds exactly. So many posts are told apart. */
const mostOwners = 2 ** 21;

/** Keeps numbers in parts. */
export interface NumberStore {
  readonly add: (part: number, value: number) => void;
  /** The numbers of a part in the order in which they came; they are let go. */
  readonly take: (part: number) => Float64Array;
}

/** The fingerprints of posts, hash and post of each as one number. */
export class Fingerprints {
  readonly #store: NumberStore;

  constructor(store: NumberStore = new HeldNumbers()) {
    this.#store = store;
  }

  /** Takes the hashes of a post by its number; posts come in order. */
  add(hashes: readonly number[], post: number): void {
    for (const hash of hashes) this.#store.add(Math.floor(hash / hashesOfPart), hash * mostOwners + post);
  }

  /** Hands on each fingerprint that more than one post has, with the posts in order; what was handed on is gone. */
  eachShared(found: (hash: number, owners: number[]) => void): void {
    for (let part = 0; part < parts; part++) eachGroup(this.#store.take(part).sort(), found);
  }
}

function eachGroup(prints: Float64Array, found: (hash: number, owners: number[]) => void): void {
  let owners: number[] = [];
  let hash = -1;
  for (const print of prints) {
    const next = Math.floor(print / mostOwners);
    if (next !== hash) {
      if (owners.length > 1) found(hash, owners);
      [owners, hash] = [[], next];
    }
    const owner = print - next * mostOwners;
    if (owners.at(-1) !== owner) owners.push(owner);
  }
  if (owners.length > 1) found(hash, owners);
}

class HeldNumbers implements NumberStore {
  readonly #parts = new Map<number, number[]>();

  add(part: number, value: number): void {
    const held = this.#parts.get(part);
    if (held === undefined) this.#parts.set(part, [value]);
    else held.push(value);
  }

  take(part: number): Float64Array {
    const held = this.#parts.get(part) ?? [];
    this.#parts.delete(part);
    return Float64Array.from(held);
  }
}
