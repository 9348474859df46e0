/** What a page waits for and has not got yet. */
export class Waits {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Does the work and counts it as waited for until it has ended, well or ill. */
  async until<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    try {
      return await work();
    } finally {
      this.#count -= 1;
    }
  }
}
