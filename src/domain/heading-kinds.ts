const kinds: ReadonlySet<string> = new Set(["title", "dateline", "heading"]);

/** Whether a paragraph of this kind stands over the text and is none of it: a title, a date line or a heading. */
export const isHeadingKind = (kind: string): boolean => kinds.has(kind);
