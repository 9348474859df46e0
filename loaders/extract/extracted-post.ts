import type { OwnMetadata } from "../describe-post.ts";

/** A prompt or a mark that a text is cut at, or what a page says of it, as written. */
export interface CutSign {
  readonly sign: string;
  /** Its line in the file, counted from 1; null where the file is not written in lines. */
  readonly line: number | null;
}

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
  /** Whom the properties of a Word file name, who wrote the post where neither file nor text names another; null or absent where they name nobody. */
  readonly typist?: string | null;
  /** What shows that the text is the beginning alone of what was written; null or absent where nothing does. */
  readonly cut?: CutSign | null;
  /** Lines that stand wholly in bold or italic type, by their words with single spaces; absent where the format has no type. */
  readonly setOff?: ReadonlySet<string>;
}
