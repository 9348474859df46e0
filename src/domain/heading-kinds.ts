/** Kinds of paragraphs that stand over the text and are none of it: a title, a date line, a heading. */
export const headingKinds = ["title", "dateline", "heading"] as const;

const kinds: ReadonlySet<string> = new Set(headingKinds);

/** Whether a paragraph is of one of them. */
export const isHeadingKind = (kind: string): boolean => kinds.has(kind);
