import { closeSync, openSync } from "node:fs";
import { tokenBytes } from "../../../src/domain/reading-token.ts";
import { writeBytes } from "../files/file-bytes.ts";

const tokensAtOnce = 100_000;

/** Tokens that are put at their places of a new file. Those that stand together are written together. */
export class TokenFile {
  readonly #path: string;
  readonly #file: number;
  readonly #waiting = new Uint32Array(tokensAtOnce);
  #first = 0;
  #held = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, "w");
  }

  put(place: number, token: number): void {
    if (place !== this.#first + this.#held || this.#held === tokensAtOnce) {
      this.flush();
      this.#first = place;
    }
    this.#waiting[this.#held++] = token;
  }

  /** Writes what waits. */
  flush(): void {
    const bytes = new Uint8Array(this.#waiting.buffer, 0, this.#held * tokenBytes);
    writeBytes(this.#file, bytes, this.#path, this.#first * tokenBytes);
    this.#held = 0;
  }

  close(): void {
    closeSync(this.#file);
  }
}
