/** Texts numbered in the order in which they are met. */
export class Numbered {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.list.length);
    return this.list.push(value) - 1;
  }
}
