/** Most numbers that room is kept for. */
const mostKept = 1 << 19;

/**
 * Room for whole numbers that is used again and again. New memory outside the heap makes all of the heap be swept each time that it comes to
 * some 64 MB, so that work in small parts would sweep it by the thousand. Room for very many numbers is not kept.
 */
export class NumberRoom {
  #kept = new Int32Array();

  /** Room for so many numbers, whatever they hold; it is the room that was given before. */
  of(size: number): Int32Array {
    if (size > mostKept) return new Int32Array(size);
    if (this.#kept.length < size) this.#kept = new Int32Array(Math.min(mostKept, 2 * size));
    return this.#kept.subarray(0, size);
  }
}
