import type { OwnMetadata } from "../describe-post.ts";

/** A post as its own file gives it. */
export interface ExtractedPost {
  /** The post's id. */
  readonly key: string;
  /** The line of its file on which it starts, counted from 1; null where the file is the post. */
  readonly line: number | null;
  /** The text that offsets count in. */
  readonly text: string;
  /** What the file says of the post apart from its text. */
  readonly own: OwnMetadata;
}
