import type { EvidenceSentence } from "./sentence-groups.js";

/** What a number asks the panel to show. */
export interface EvidenceRequest<Selection> {
  /** What was counted, in words. */
  readonly title: string;
  /** The number that the list must match. */
  readonly count: number;
  readonly selection: Selection;
}

/** Gives the sentences a selection counts, by post and in their order, some at a time. */
export type Resolve<Selection> = (selection: Selection) => AsyncIterator<readonly EvidenceSentence[]>;

/** Sentences that are shown at once. */
const shownAtOnce = 200;

/** The sentences behind one number, looked up as far as they are asked for. */
export class Lookup<Selection> {
  readonly found: EvidenceSentence[] = [];
  /** How many of them the list shows. */
  shown = 0;
  #isEnded = false;
  #turns: AsyncIterator<readonly EvidenceSentence[]> | null = null;

  constructor(
    readonly request: EvidenceRequest<Selection>,
    private readonly resolve: Resolve<Selection>,
  ) {}

  /** Looks on for the next ones to show; `isWanted` is asked after each turn whether there is more to do. */
  async lookOn(isWanted: () => boolean): Promise<void> {
    const wanted = this.shown + shownAtOnce;
    if (this.shown === 0) await this.#take();
    while (isWanted() && !this.#isEnded && this.found.length < Math.min(wanted, this.request.count))
      await this.#take();
    this.shown = Math.min(wanted, this.found.length);
  }

  async #take(): Promise<void> {
    this.#turns ??= this.resolve(this.request.selection);
    const { value, done } = await this.#turns.next();
    if (done === true) this.#isEnded = true;
    else this.found.push(...value);
  }

  /** Whether there is more than is shown. */
  get hasMore(): boolean {
    return this.found.length > this.shown || (!this.#isEnded && this.found.length < this.request.count);
  }

  /** Whether there are, as far as is known, more or fewer than the number says. */
  get differs(): boolean {
    const { count } = this.request;
    return this.found.length > count || (this.#isEnded && this.found.length < count);
  }
}
