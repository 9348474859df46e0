/** Most words apart that a query of nearness can ask for. */
export const mostNear = 20;

/**
 * Numbers the words of posts in reading order so that nearness is a difference: two words of one post whose numbers differ by n, at most
 * `mostNear`, are n words apart, in one sentence and with no change of voice between. Each word has the next number; one that begins a
 * sentence or another voice leaves more than `mostNear` numbers out. Numbers of another post begin anew at 0.
 */
export class WordSteps {
  #step = 0;
  #post: unknown = null;
  #sentence: unknown = null;
  #voice: unknown = null;

  /** The number of a word; anything may name its post, sentence and voice. */
  next(post: unknown, sentence: unknown, voice: unknown): number {
    if (post !== this.#post) this.#step = 0;
    else this.#step += sentence === this.#sentence && voice === this.#voice ? 1 : mostNear + 1;
    this.#post = post;
    this.#sentence = sentence;
    this.#voice = voice;
    return this.#step;
  }
}
