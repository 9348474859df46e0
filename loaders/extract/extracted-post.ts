/** A post as its own file gives it. What the file does not say is null. */
export interface ExtractedPost {
  /** The post's id. */
  readonly key: string;
  /** The text that offsets count in. */
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** How the day is known: stated by the file's own fields, or null where they give none. */
  readonly publishedBasis: "stated" | "inferred" | null;
}
