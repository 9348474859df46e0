import { type Diagnostic, diagnostic, type Place } from "../../read/diagnostic.ts";

/** The note on replies that are not the writer's. */
export const repliesLeftOut = (place: Place, replies: number, words: number): Diagnostic =>
  diagnostic(
    "note",
    "replies",
    place,
    `${replies} ${replies === 1 ? "reply" : "replies"} by others left out: ${words} ${words === 1 ? "word" : "words"}`,
    "put into a file of its own whatever is a post; if the writer wrote it, take out the line that names somebody else",
  );
