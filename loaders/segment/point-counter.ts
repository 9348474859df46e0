import { charClass, charClasses } from "./char-class.ts";

/** Tells the numbers by which one paragraph counts its points: "Three reasons: 1. He lost. 2. He lied." */
export class PointCounter {
  private last = 0;

  constructor(
    private readonly text: string,
    private readonly to: number,
  ) {}

  /**
   * Whether the full stop at `at` stands behind the number of the next point. A number is one where it opens the
   * sentence that starts at `start` or follows a mark within it, "and" or "or", and each is one more than that before; of a row
   * that ends with its first number it is none.
   */
  counts(at: number, start: number): boolean {
    const digits = /(?<![\d.,])\d{1,2}$/.exec(this.text.slice(Math.max(start, at - 4), at))?.[0];
    if (digits === undefined || Number(digits) !== this.last + 1) return false;
    if (!this.opens(at - digits.length, start)) return false;
    if (this.last === 0 && !this.goesOn(at)) {
      this.last = Number.NaN;
      return false;
    }
    this.last += 1;
    return true;
  }

  private opens(at: number, start: number): boolean {
    let i = at - 1;
    while (i >= start && charClass(this.text.charCodeAt(i)) === charClasses.space) i--;
    if (i < start) return true;
    return i < at - 1 && /[:;,]$|\b(?:and|or)$/.test(this.text.slice(Math.max(start, i - 3), i + 1));
  }

  private goesOn(at: number): boolean {
    const second = this.text.indexOf(" 2. ", at);
    return second >= 0 && second < this.to;
  }
}
