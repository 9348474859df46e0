/** The line of a text on which a place in it stands, counted from 1. */
export const lineNumberAt = (text: string, at: number): number =>
  text.slice(0, at).split(/\r\n|\n|\r/).length;
