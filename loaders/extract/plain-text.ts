import { accept, type Outcome } from "../../src/domain/outcome.ts";
import type { ExtractedPost } from "./extracted-post.ts";

/** A `.txt` file is one post and has no fields; title and date line stay in its text for the segment stage. */
export const plainText = (_file: string, key: string, text: string): Outcome<readonly ExtractedPost[]> =>
  accept([{ key, line: null, text, own: {} }]);
